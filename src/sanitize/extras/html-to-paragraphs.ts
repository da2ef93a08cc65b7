import { htmlToText } from '../../model/text.js';
import { MAX } from '../allow-list.js';

/** Elements whose content is no text, and comments. */
const RAW =
  /<(script|style|template|svg|noscript|iframe|textarea)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|[uo]l|d[ltd]|t[rdh]|table|blockquote|pre|figure|figcaption|section|article|br|hr)\b[^<>]*>?/gi;

/** The text of HTML that cannot be parsed safely, with a paragraph for each block. */
export const htmlToParagraphs = (html: string): string =>
  html
    .slice(0, MAX.characters)
    .replace(RAW, ' ')
    .split(BLOCK, MAX.elements)
    .map((block) => htmlToText(block, 10_000))
    .filter(Boolean)
    .join('\n\n');
