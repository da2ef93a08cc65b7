import { COMMON, CP1252 } from '../../../model/decode-with.js';
import { decodeEntities } from '../../../model/entities.js';
/** Reads C1 controls as the windows-1252 characters that were meant, as HTML does. */
export const fixCp1252 = (text) => text.replace(/[\x80-\x9f]/g, (control) => CP1252[control.charCodeAt(0) - 0x80]);
function numericCharacter(reference) {
    const code = +reference.replace(/^x/i, '0x');
    return code && code < 0x110000 ? fixCp1252(String.fromCodePoint(code)) : '';
}
/** Characters by name, so that each is looked up once; HTML has 2125 names. */
const characters = new Map(COMMON);
const MAX_NAMES = 2500;
function characterOf(name) {
    if (!characters.has(name) && characters.size < MAX_NAMES) {
        const text = decodeEntities(`&${name};`);
        // of an unknown name all or the end stays: "&notit;"
        characters.set(name, text.endsWith(';') ? undefined : text);
    }
    return characters.get(name);
}
/** Decodes HTML's character references once. A name without a semicolon stays: it may be part of a URL. */
export const decodeReferences = (text) => text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z][a-z\d]{1,31}));/gi, (match, code, name) => code ? numericCharacter(code) : (characterOf(name) ?? match));
export const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** References that a program has escaped once more than the rest, such as `htmlentities` of PHP on an excerpt. */
export const unescapeReferences = (html) => html.replace(/&amp;((?:nbsp|[lr][sd]quo|hellip|[mn]dash|bull|#\d{2,5});)/g, '&$1');
/** HTML that was escaped twice has no tag, but has tags once its entities are decoded. */
const ESCAPED_TAG = /&lt;(?:\/[a-z][a-z\d]{0,9}|br ?\/?)&gt;/i;
/** Undoes the second escaping of HTML that was escaped twice. */
export const unescapeOnce = (html) => ESCAPED_TAG.test(html) && !/<[a-z/!]/i.test(html) ? decodeReferences(html) : html;
