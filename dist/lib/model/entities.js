import { policy } from '../trusted-types.js';
/** Characters by name. The browser knows all others; `character-table.ts` adds them in Node. */
const characters = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\xa0'],
    ['shy', ''],
]);
/** Adds names, where no platform knows them. */
export const addCharacters = (names) => {
    for (const [name, character] of names)
        characters.set(name, characters.get(name) ?? character);
};
/** HTML has 2125 names; when there are more, the rest is not looked up. */
const MAX_NAMES = 2500;
/** The characters that a name of HTML stands for, by the browser's parser in an inert document; undefined if unknown. */
export function characterOf(name) {
    if (!characters.has(name) && characters.size < MAX_NAMES) {
        let text = `&${name};`;
        try {
            const html = policy?.createHTML(text) ?? text;
            text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
        }
        catch {
            // no parser, or Trusted Types without our policy
        }
        // of an unknown name all or the end stays: "&notit;"
        characters.set(name, !text || text.endsWith(';') ? undefined : text);
    }
    return characters.get(name);
}
/** A numeric character reference. 128 to 159 are those of windows-1252, which the parser knows, too. */
const fromCodePoint = (code) => code >= 128 && code < 160
    ? characterOf(`#${code}`)
    : code < 0x110000
        ? String.fromCodePoint(code)
        : undefined;
/** Decodes entities once; anything else stays. */
export const decodeEntities = (text) => text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z][a-z\d]{1,31}));/gi, (entity, code, name) => (code ? fromCodePoint(+code.replace(/^x/i, '0x')) : characterOf(name)) ?? entity);
