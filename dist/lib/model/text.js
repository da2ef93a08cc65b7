import { decodeEntities } from './entities.js';
/**
 * Invisible characters that change what a reader sees: controls, direction overrides, zero-width spaces, tags. Joiners
 * are not among them, since scripts and emoji need them, nor are the tags that make a flag of a black one.
 */
export const HIDDEN = 
// eslint-disable-next-line no-control-regex -- it matches control characters
/[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?<!\ud83c\udff4(?:\udb40[\udc30-\udc7a]){0,6})\udb40[\udc00-\udc7f]/g;
/** Printable ASCII with single spaces, like most titles, needs no cleaning. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;
/** Truncates between characters and appends an ellipsis. */
const truncateText = (text, max) => text.length > max
    ? `${text
        .slice(0, max - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;
/**
 * Text that is safe to show: no invisible characters, single spaces, at most four combining marks on a letter, at most
 * `max` characters. Markup in it stays text. Anything but a string or a finite number becomes an empty string.
 */
export function cleanText(value, max) {
    const text = typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? `${value}` : '';
    if (text.length <= max && PLAIN.test(text))
        return text.trim();
    const clean = text
        .slice(0, max * 8)
        .replace(/\p{Cs}/gu, '\ufffd') // first, or surrogates separated by an invisible character would join
        .replace(HIDDEN, '')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1')
        .replace(/\s+/g, ' ');
    return truncateText(clean.trim(), max);
}
/** Scripts, styles, drawings, a page's title and comments with their content, tags of block elements, and other tags. */
const MARKUP = /<(?:(script|style|svg|title)\b[^]*?(?:<\/\1\s*>|$)|!--[^]*?(?:-->|$)|\/?(p|br|div|li|h\d|t[dhr]|figcaption|blockquote)\b[^<>]*>|[/!?]?[a-z[][^<>]*>)/gi;
/** HTML without its markup; blocks are separated by spaces. Entities are not decoded. */
export const stripTags = (html) => html.replace(MARKUP, (_, hidden, block) => ((hidden ?? block) ? ' ' : ''));
/** The text of HTML for an excerpt. The HTML is never parsed as markup. */
export const htmlToText = (html, max) => 
// a tag may be cut off at the end
cleanText(decodeEntities(stripTags(html.slice(0, 20_000)).replace(/<[/!]?[a-z][^<>]*$/i, '')), max);
/**
 * Encodes a query value: spaces become `%20`, since `+` stays a plus sign in `mailto:` and in some apps. A lone
 * surrogate becomes U+FFFD, as `toWellFormed` does, since `encodeURIComponent` would throw.
 */
export const encode = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
