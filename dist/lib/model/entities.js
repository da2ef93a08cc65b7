import { parseHtml } from '../trusted-types.js';
/** What ends an attribute, references to no character, and what the parser takes for a reference, although it is none. */
const NO_REFERENCE = /"|&#x?0+;|&(?!(?:#(?:x0*(?:10|[\da-f])?[\da-f]{1,4}|0*(?:10|\d)?\d{1,5})|[a-z][a-z\d]{1,31});)/gi;
/**
 * Decodes by the parser of a page, which knows all names, in an inert document. An attribute, since in text "&notit;" is
 * "¬it;".
 */
let decode = (text) => {
    const value = text.replace(NO_REFERENCE, (part) => (part[1] ? '' : `&#${part.charCodeAt(0)};`));
    return parseHtml(`<p title="${value}">`).body.firstChild.title;
};
/** Sets what decodes where there is no parser: in Node and in workers. */
export const setDecoder = (decoder) => {
    decode = decoder;
};
/** Decodes entities once, and removes soft hyphens; anything else stays. */
export function decodeEntities(text) {
    try {
        return text.includes('&') ? decode(text).replace(/\xad/g, '') : text;
    }
    catch {
        return text; // no parser, or Trusted Types without our policy
    }
}
