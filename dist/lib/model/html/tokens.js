// Comments and tags, as the HTML tokenizer sees them. Attributes are split exactly as it does, so that both find the
// same tags. https://html.spec.whatwg.org/multipage/parsing.html#tokenization
const SPACE = String.raw `\t\n\f\r `;
const NAME = `[^${SPACE}/>][^${SPACE}/>=]*`;
const EQUALS = `[${SPACE}]*=[${SPACE}]*`;
const VALUE = `"[^"]*(?:"|$)|'[^']*(?:'|$)|[^${SPACE}>"'][^${SPACE}>]*`;
/**
 * A comment, a declaration, or a tag: with its slash, its name and its attributes.
 * @param max attributes of a tag
 */
export const createTokenizer = (max) => new RegExp(String.raw `<(?:!--(?:-?>|[^]*?(?:--!?>|$))|!\[CDATA\[|[!?][^>]*>?|/(?![a-z])[^>]*>?|` +
    `(/?)([a-z][^${SPACE}/>]*)((?:[${SPACE}/]+|${NAME}(?:${EQUALS}(?:${VALUE})?)?){0,${max * 2}})>?)`, 'gi');
const ATTRIBUTE = new RegExp(`(${NAME})(?:${EQUALS}(?:"([^"]*)"?|'([^']*)'?|([^${SPACE}>"'][^${SPACE}>]*))?)?`, 'g');
export function attributesOf(text) {
    const attributes = new Map();
    for (const [, name, ...values] of text.matchAll(ATTRIBUTE)) {
        const key = name.toLowerCase();
        if (!attributes.has(key))
            attributes.set(key, values.find(Boolean) ?? '');
    }
    return attributes;
}
/** Finds the end tags of elements whose content is skipped. Each name is searched for in vain once only. */
export class EndTags {
    #html;
    #missing = new Set();
    constructor(html) {
        this.#html = html;
    }
    /** Index of the end tag after `from`; undefined if there is none. */
    find(name, from) {
        if (this.#missing.has(name))
            return undefined;
        const end = new RegExp(`</${name}(?=[${SPACE}/>])`, 'gi');
        end.lastIndex = from;
        const index = end.exec(this.#html)?.index;
        if (index === undefined)
            this.#missing.add(name);
        return index;
    }
}
