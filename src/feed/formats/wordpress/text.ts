import { decodeEntities } from '../../../model/entities.js';

/** The "more" link that themes append to an excerpt. */
const MORE_LINK = /<a\b[^<>]*\bmore-link\b[^<>]*>[^]*?<\/a>/gi;

/**
 * The text of a title, name or excerpt: entities are decoded once, then tags are removed. Not for HTML that is shown as
 * such.
 */
export function plainText(html: unknown): string {
  if (typeof html !== 'string') return '';
  return decodeEntities(html.slice(0, 20_000).replace(MORE_LINK, ''))
    .replace(/<(script|style)\b[^]*?(?:<\/\1\b[^<>]*>?|$)|<!--[^]*?(?:-->|$)/gi, '')
    .replace(/<\/?(?:p|br|div|li|h\d|t[dhr]|figcaption|blockquote)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .trim()
    .replace(/\[(?:…|\.\.\.)\]$/, '…');
}
