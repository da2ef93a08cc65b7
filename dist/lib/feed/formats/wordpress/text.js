import { cutExcerpt } from '../html/boilerplate.js';
import { plainText as textOf } from '../html/plain-text.js';
/** Characters of a text that are read. */
const MAX_HTML = 20_000;
/** An element that was escaped, as editors of titles do. */
const ESCAPED_ELEMENT = /<(em|strong|b|i|u|span|small|su[bp])\b[^<>]*>([^<]*)<\/\1>/gi;
/**
 * The text of a title or name: tags are removed, then entities are decoded once, so that an escaped "<KPPS>" stays. Not
 * for HTML that is shown as such.
 */
export const plainText = (html) => typeof html === 'string' ? textOf(html.slice(0, MAX_HTML)).replace(ESCAPED_ELEMENT, '$2').trim() : '';
/** The text of an excerpt. */
export const excerptText = (html) => plainText(typeof html === 'string' ? cutExcerpt(html.slice(0, MAX_HTML)) : '');
