import { setDecoder } from './entities.js';
// not by `TextDecoder`: that of some versions of Node reads windows-1252 as Latin-1
/** What the bytes 128 to 159 are in windows-1252. */
export const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Names that any text may have. */
export const COMMON = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\xa0'],
    ['shy', ''],
]);
/** A numeric character reference. 128 to 159 are those of windows-1252, as in HTML. */
function fromCodePoint(code) {
    if (code >= 128 && code < 160)
        return CP1252[code - 128];
    return code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
let isSet = false;
/** Lets entities be decoded without a parser of HTML, with these characters by name. */
export function decodeWith(characters) {
    isSet = true;
    setDecoder((text) => text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z][a-z\d]{1,31}));/gi, (entity, code, name) => (code ? fromCodePoint(+code.replace(/^x/i, '0x')) : characters.get(name)) ?? entity));
}
/** The same in a worker, with the common names only. */
export function decodeWithoutParser() {
    if (!isSet && !('DOMParser' in globalThis))
        decodeWith(COMMON);
}
