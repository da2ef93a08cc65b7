import { decodeEntities } from '../../../model/entities.js';

/** The button that themes put at an excerpt's end. */
const MORE = /<a\b[^<>]*\bmore-link\b[^<>]*>[^]*?<\/a>/gi;

/**
 * The words of a title, a name or an excerpt: entities decoded once, then tags dropped. Not for HTML that is
 * shown as such.
 */
export function plainText(html: unknown): string {
  if (typeof html !== 'string') return '';
  return decodeEntities(html.slice(0, 20_000).replace(MORE, ''))
    .replace(/<(script|style)\b[^]*?(?:<\/\1\b[^<>]*>?|$)|<!--[^]*?(?:-->|$)/gi, '')
    .replace(/<\/?(?:p|br|div|li|h\d|t[dhr]|figcaption|blockquote)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .trim()
    .replace(/\[(?:…|\.\.\.)\]$/, '…');
}
