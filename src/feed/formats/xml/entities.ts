import type { NameLookup } from './named-characters.js';
import { forEachTag, INLINE } from './tags.js';

// not by `TextDecoder`: that of some versions of Node reads windows-1252 as Latin-1
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Reads C1 controls as the windows-1252 characters that were meant, as HTML does. */
export const fixCp1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => CP1252[control.charCodeAt(0) - 0x80]);

function numericCharacter(reference: string): string {
  const code = +reference.replace(/^x/i, '0x');
  return code && code < 0x110000 ? fixCp1252(String.fromCodePoint(code)) : '';
}

/** Decodes HTML's character references once. A name without a semicolon stays: it may be part of a URL. */
export const decodeReferences = (text: string, lookup: NameLookup): string =>
  text.replace(
    /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z][a-z\d]{1,31}));/gi,
    (match, code: string | undefined, name: string) =>
      code ? numericCharacter(code) : (lookup(name) ?? match),
  );

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** HTML that was escaped twice has no tag, but has tags once its entities are decoded. */
const ESCAPED_TAG = /&lt;(?:\/[a-z][a-z\d]{0,9}|br ?\/?)&gt;/i;

/** Undoes the second escaping of HTML that was escaped twice. */
export const unescapeOnce = (html: string, lookup: NameLookup): string =>
  ESCAPED_TAG.test(html) && !/<[a-z/!]/i.test(html) ? decodeReferences(html, lookup) : html;

/** Longest HTML that is read for plain text; titles and excerpts show a few hundred characters. */
const MAX_HTML = 20_000;

/** The plain text of HTML: tags are dropped, entities decoded once. */
export function plainTextOfHtml(html: string, lookup: NameLookup): string {
  const source = html.slice(0, MAX_HTML);
  if (!/[<&]/.test(source)) return source;
  let text = '';
  forEachTag(source, (piece, tag) => {
    if (!tag) text += piece;
    else if (!INLINE.test(tag)) text += ' ';
  });
  return decodeReferences(text, lookup);
}
