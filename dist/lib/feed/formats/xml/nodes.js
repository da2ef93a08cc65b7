import { safeUrl } from '../../../model/urls.js';
import { unmangle } from './words.js';
/**
 * An absolute address. Undefined as well where the document has no room left: with a long `xml:base`, an address
 * of one character becomes two thousand.
 */
export function absolute(url, base, { room }, use) {
    if (!url || room.left < 0)
        return undefined;
    const found = safeUrl(url, base, use);
    room.left -= (found ?? base).length;
    return found;
}
const ATOM = /2005\/atom|purl\.org\/(?:atom|echo)/i;
/** Namespaces as they occur, in all their spellings; the first that fits. Atom's names in RSS mean the same. */
const SPACES = [
    [/modules\/content/i, 'content:'],
    [/dc\/elements/i, 'dc:'],
    [/dc\/terms/i, 'dcterms:'],
    [/yahoo\.com\/mrss/i, 'media:'],
    [/itunes\.com|podcast-1\.0\.dtd/i, 'itunes:'],
    [/prismstandard/i, 'prism:'],
    [ATOM, ''],
    [/rss|netscape\.com|userland|1999\/xhtml/i, ''],
];
/** Name of an element by which it is looked for, such as `title` or `dc:date`. */
export function nameOf({ namespaceURI, localName, prefix }, root) {
    const local = localName.toLowerCase();
    if (!namespaceURI || namespaceURI === root)
        return local;
    const known = SPACES.find(([shape]) => shape.test(namespaceURI.slice(0, 200)));
    return (known ? known[1] : `${prefix ?? '?'}:`.toLowerCase()) + local;
}
/** Whether an element is Atom's, in a feed of Atom or in another. */
export const isAtom = ({ namespaceURI }, { root, atom }) => !namespaceURI || namespaceURI === root ? atom : ATOM.test(namespaceURI);
export function* elementsOf(parent) {
    for (let node = parent.firstChild; node; node = node.nextSibling)
        if (node.nodeType === 1)
            yield node;
}
export function fieldsOf(parents, context) {
    const fields = new Map();
    for (const parent of parents)
        for (const child of elementsOf(parent)) {
            const name = nameOf(child, context.root);
            const same = fields.get(name);
            if (same)
                same.push(child);
            else
                fields.set(name, [child]);
        }
    return fields;
}
/** All elements of these names, which a space parts, in the order of the names. */
export const all = (fields, names) => names.split(' ').flatMap((name) => fields.get(name) ?? []);
export const textOf = (element) => unmangle(element?.textContent ?? '').trim();
/** An attribute, trimmed; undefined where it is absent or empty. */
export const attr = (element, name) => element.getAttribute(name)?.trim() || undefined;
/** The base of an element's relative addresses: its `xml:base` on those of its ancestors. */
export function baseOf(element, context) {
    const { url, bases } = context;
    const path = [];
    let node = element;
    for (; node?.nodeType === 1 && !bases.has(node); node = node.parentNode)
        path.push(node);
    let base = (node && bases.get(node)) ?? url;
    for (const step of path.reverse()) {
        base = absolute(attr(step, 'xml:base'), base, context, 'feed') ?? base;
        bases.set(step, base);
    }
    return base;
}
/** An address of an element, absolute where it can be. */
export const resolve = (url, element, context) => url && (absolute(url, baseOf(element, context), context) ?? url);
