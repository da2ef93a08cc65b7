import { warnOnce } from '../../controllers/warn-once.js';
/** `articleUrl` is `article-url` in HTML. */
export const attributeName = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const propertiesOf = (table) => Object.fromEntries(Object.entries(table).map(([name, type]) => [name, { attribute: attributeName(name), ...type }]));
/** Sets the properties of an element to their defaults, written as in an attribute. */
export function setDefaults(element, table) {
    for (const [name, { fallback, parse }] of Object.entries(table)) {
        const text = fallback?.join?.(' ');
        element[name] = text ?? fallback ?? (parse && '');
    }
}
/** The value of one option. An invalid one is reported once on the console and replaced by the fallback. */
export function readOption(host, name, { fallback, parse, expected }) {
    const value = host[name];
    if (!parse)
        return value ?? fallback;
    const text = String(value ?? '').trim();
    if (!text)
        return fallback;
    const attribute = attributeName(name);
    const warn = (part) => {
        const takes = expected ? `, which takes ${expected}` : '';
        warnOnce(`[kpu-news] <${host.localName} ${attribute}="${part}">: not a value of ${attribute}${takes}`);
    };
    const result = parse(text, warn);
    if (result === undefined)
        warn(host.getAttribute(attribute) ?? text);
    return result ?? fallback;
}
/** All options of an element, parsed. */
export function readOptions(host, table) {
    const options = {};
    for (const name of Object.keys(table))
        options[name] = readOption(host, name, table[name]);
    return Object.freeze(options);
}
/**
 * Adds to the parsed options of an element those that only later code can parse, such as names of share targets: once
 * for each set of options, so that every part of the element has the same ones.
 */
export function resolveOnce(resolve) {
    let last;
    let resolved;
    return (options) => {
        if (!resolved || options !== last)
            resolved = resolve((last = options));
        return resolved;
    };
}
export function propertyOnly(fallback) {
    return { attribute: false, fallback };
}
/** Text as written; undefined if the attribute is missing, empty if it is empty. */
export const rawText = { fallback: undefined };
/** Trimmed text. */
export const text = (fallback = '') => ({ fallback, parse: (value) => value });
/** A boolean attribute as in HTML, except that `="false"` means false, since authors write it. */
export const booleanAttribute = {
    converter: (value) => value !== null && !/^\s*false\s*$/i.test(value),
    fallback: false,
};
/** One of several keywords, case-insensitive; the first is the fallback. */
export const enumOption = (...words) => ({
    fallback: words[0],
    parse: (value) => words.find((word) => word === value.toLowerCase()),
    expected: words.join(', '),
});
/** An integer within bounds. */
export const integer = (min, fallback, max = Infinity) => ({
    fallback,
    parse: (value) => {
        const number = +value;
        return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
    },
});
/** Tokens separated by spaces or commas, in lower case; unknown ones are ignored. */
export const tokenList = (isKnown, fallback) => ({
    fallback,
    parse: (value, warn) => {
        const tokens = value
            .toLowerCase()
            .split(/[\s,]+/)
            .filter(Boolean);
        const known = tokens.filter(isKnown);
        if (known[0])
            for (const token of tokens)
                if (!isKnown(token))
                    warn(token);
        return known[0] ? known : undefined;
    },
});
