import { decodeEntities } from './entities.js';

// Characters that change what a reader sees without being seen: controls, direction overrides, zero-width
// spaces, tags. Joiners stay, since scripts and emoji need them.
export const HIDDEN =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g;
/** Plain printable ASCII with single spaces needs no cleaning; most titles are just that. */
const PLAIN = /^[!-~]*(?: [!-~]+)*$/;

/** Cuts between characters, and says so with an ellipsis. */
const cut = (text: string, max: number): string =>
  text.length > max
    ? `${text
        .slice(0, max - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

/**
 * Text as it may be shown: no hidden characters, white space folded, at most four marks on a letter, at most
 * `max` characters. Markup in it stays text. Anything but a string or a finite number is no text.
 */
export function cleanText(value: unknown, max: number): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? `${value}` : '';
  if (text.length <= max && PLAIN.test(text)) return text.trim();
  const clean = text
    .slice(0, max * 8)
    .replace(/\p{Cs}/gu, '\ufffd') // first, or halves that a hidden character parts would join
    .replace(HIDDEN, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ');
  return cut(clean.trim(), max);
}

/** The words of some HTML, for an excerpt: read as text, never as markup. */
export const htmlToText = (html: string, max: number): string =>
  cleanText(
    decodeEntities(
      html
        .slice(0, 20_000)
        .replace(
          /<(script|style|svg)\b[^]*?(<\/\1|$)|<!--[^]*?(-->|$)|<\/?(p|br|div|li|h\d|t[dhr])\b/gi,
          ' $&',
        )
        .replace(/<(script|style|svg)\b[^]*?(<\/\1\s*>|$)|<!--[^]*?(-->|$)|<[^<>]*>?/gi, ''),
    ),
    max,
  );

/**
 * A value for a query: spaces become `%20`, since `+` stays a plus sign in `mailto:` and in some apps. Half a
 * character (a lone surrogate) becomes U+FFFD, as `toWellFormed` does, or `encodeURIComponent` would throw.
 */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
