import type { ReadTools } from '../feed-format.js';
import { INLINE, walk } from './tags.js';

/** The characters that a named entity stands for; undefined where HTML knows no such name. */
export type Entity = (name: string) => string | undefined;

/** HTML has 2125 names; who uses more does not mean them. */
const MOST_NAMES = 2500;

/** Names by the browser's own table, which is its HTML parser: one small parse for each name that occurs. */
export function entities(parser: DOMParser, policy: ReadTools['policy']): Entity {
  const known = new Map<string, string | undefined>(
    Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
  );
  return (name) => {
    if (known.has(name) || known.size > MOST_NAMES) return known.get(name);
    const source = `<p>&${name};</p>`;
    let text: string | null | undefined;
    try {
      text = parser.parseFromString(policy?.createHTML(source) ?? source, 'text/html').documentElement
        .textContent;
    } catch {
      text = undefined; // a parser of XML alone
    }
    // an unknown name stays, or its beginning alone is decoded: "&notit;"
    known.set(name, text && (!text.endsWith(';') || name === 'semi') ? text : undefined);
    return known.get(name);
  };
}

const CP1252 = new TextDecoder('windows-1252');
/** Controls that are punctuation in windows-1252, as HTML reads them. */
export const unmangle = (text: string): string =>
  text.replace(/[\x80-\x9f]+/g, (run) => CP1252.decode(Uint8Array.from(run, (mark) => mark.charCodeAt(0))));

/** Decodes the entities of HTML once. A name without a semicolon stays: it may be part of an address. */
export const decodeWith = (text: string, entity: Entity): string =>
  text.replace(
    /&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z][a-z\d]{1,31}));/gi,
    (whole, code: string, name: string) => {
      if (name) return entity(name) ?? whole;
      const point = +(/^x/i.test(code) ? `0${code}` : code);
      return point && point < 0x110000 ? unmangle(String.fromCodePoint(point)) : '';
    },
  );

/** Text as markup that says the same. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** HTML that was escaped twice: no tag in it, but tags once its entities are decoded. */
const TWICE = /&lt;(?:\/[a-z][a-z\d]{0,9}|br ?\/?)&gt;/i;

/** HTML with a second escaping taken off. */
export const once = (html: string, entity: Entity): string =>
  TWICE.test(html) && !/<[a-z/!]/i.test(html) ? decodeWith(html, entity) : html;

/** Longest HTML that is read for words; what is shown of them is a few hundred. */
const MOST = 20_000;

/** The words of some HTML, as text: tags are dropped, entities decoded once. */
export function words(html: string, entity: Entity): string {
  const source = html.slice(0, MOST);
  if (!/[<&]/.test(source)) return source;
  let text = '';
  walk(source, (piece, tag) => {
    if (!tag) text += piece;
    else if (!INLINE.test(tag)) text += ' ';
  });
  return decodeWith(text, entity);
}
