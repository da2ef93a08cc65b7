import { safeUrl } from '../../../model/urls.js';
import { withScheme } from '../refine.js';
import { childElements, textContent } from './xml-element.js';
/**
 * An absolute URL. Undefined as well once the budget is spent: with a long `xml:base`, a URL of one character becomes
 * two thousand.
 */
export function resolveUrl(url, base, { urlBudget }, use) {
    if (!url || urlBudget.left < 0)
        return undefined;
    const resolved = safeUrl(withScheme(url), base, use);
    urlBudget.left -= (resolved ?? base).length;
    return resolved;
}
const ATOM = /2005\/atom|purl\.org\/(?:atom|echo)/i;
/** Namespaces in all their spellings, the first match counts. Atom's names mean the same in RSS. */
const PREFIXES = [
    [/modules\/content/i, 'content:'],
    [/dc\/elements/i, 'dc:'],
    [/dc\/terms/i, 'dcterms:'],
    [/yahoo\.com\/mrss/i, 'media:'],
    [/itunes\.com|podcast-1\.0\.dtd/i, 'itunes:'],
    [/prismstandard/i, 'prism:'],
    [ATOM, ''],
    [/rss|netscape\.com|userland|1999\/xhtml/i, ''],
];
/** The name that an element is looked up by, such as `title` or `dc:date`. */
export function fieldName({ namespace, localName, prefix }, rootNamespace) {
    const local = localName.toLowerCase();
    if (!namespace || namespace === rootNamespace)
        return local;
    const known = PREFIXES.find(([shape]) => shape.test(namespace));
    return (known ? known[1] : `${prefix || '?'}:`.toLowerCase()) + local;
}
/** Whether an element is Atom's, in an Atom feed or in another one. */
export const isAtom = ({ namespace }, { rootNamespace, isAtomFeed }) => !namespace || namespace === rootNamespace ? isAtomFeed : ATOM.test(namespace);
export function fieldsOf(parents, { rootNamespace }) {
    const fields = new Map();
    for (const parent of parents)
        for (const child of childElements(parent)) {
            const name = fieldName(child, rootNamespace);
            const sameName = fields.get(name);
            if (sameName)
                sameName.push(child);
            else
                fields.set(name, [child]);
        }
    return fields;
}
/** All elements of these space-separated names, in the order of the names. */
export const all = (fields, names) => names.split(' ').flatMap((name) => fields.get(name) ?? []);
export const textOf = (element) => element ? textContent(element).trim() : '';
/** An attribute, trimmed; undefined where it is absent or empty. */
export const attr = ({ attributes }, name) => attributes.get(name)?.trim() || undefined;
/** The base of an element's relative URLs: its `xml:base`, resolved against those of its ancestors. */
export function baseOf(element, context) {
    const { url, bases } = context;
    const path = [];
    let ancestor = element;
    for (; ancestor && !bases.has(ancestor); ancestor = ancestor.parent)
        path.push(ancestor);
    let base = (ancestor && bases.get(ancestor)) ?? url;
    for (const step of path.reverse()) {
        base = resolveUrl(attr(step, 'xml:base'), base, context, 'feed') ?? base;
        bases.set(step, base);
    }
    return base;
}
/** The first of several addresses in a text. A space does not end one, as it does not in a browser. */
export function firstAddress(text) {
    const [first = '', ...words] = text.split(/\s/).filter(Boolean);
    const next = words.findIndex((word) => /^https?:\/\//i.test(word));
    return [first, ...(next < 0 ? words : words.slice(0, next))].join(' ') || undefined;
}
/** A URL in an element, absolute where it can be. */
export const resolve = (url, element, context) => url && (resolveUrl(url, baseOf(element, context), context) ?? url);
