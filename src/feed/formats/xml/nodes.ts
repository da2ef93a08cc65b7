import { safeUrl, type UrlUse } from '../../../model/urls.js';
import { unmangle, type Entity } from './words.js';

// Nodes of XML are only read: none is adopted, and none is gone through by recursion.

/** What reading one document takes. */
export interface Context {
  /** What relative addresses are relative to, where no `xml:base` says otherwise. */
  readonly url: string;
  /** The namespace of the root, whose names need no prefix. */
  readonly root: string | null;
  /** The root is one of Atom. */
  readonly atom: boolean;
  readonly entity: Entity;
  /** Bases that were looked up already. */
  readonly bases: WeakMap<Node, string>;
  /** Characters that addresses made absolute may still take. */
  readonly room: { left: number };
}

/**
 * An absolute address. Undefined as well where the document has no room left: with a long `xml:base`, an address
 * of one character becomes two thousand.
 */
export function absolute(
  url: string | undefined,
  base: string,
  { room }: Context,
  use?: UrlUse,
): string | undefined {
  if (!url || room.left < 0) return undefined;
  const found = safeUrl(url, base, use);
  room.left -= (found ?? base).length;
  return found;
}

/** Children of an element by name: lower case, with the usual prefix whatever the document's own is. */
export type Fields = ReadonlyMap<string, readonly Element[]>;

const ATOM = /2005\/atom|purl\.org\/(?:atom|echo)/i;
/** Namespaces as they occur, in all their spellings; the first that fits. Atom's names in RSS mean the same. */
const SPACES: readonly (readonly [RegExp, string])[] = [
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
export function nameOf({ namespaceURI, localName, prefix }: Element, root: string | null): string {
  const local = localName.toLowerCase();
  if (!namespaceURI || namespaceURI === root) return local;
  const known = SPACES.find(([shape]) => shape.test(namespaceURI.slice(0, 200)));
  return (known ? known[1] : `${prefix ?? '?'}:`.toLowerCase()) + local;
}

/** Whether an element is Atom's, in a feed of Atom or in another. */
export const isAtom = ({ namespaceURI }: Element, { root, atom }: Context): boolean =>
  !namespaceURI || namespaceURI === root ? atom : ATOM.test(namespaceURI);

export function* elementsOf(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) yield node as Element;
}

export function fieldsOf(parents: Iterable<Element>, context: Context): Fields {
  const fields = new Map<string, Element[]>();
  for (const parent of parents)
    for (const child of elementsOf(parent)) {
      const name = nameOf(child, context.root);
      const same = fields.get(name);
      if (same) same.push(child);
      else fields.set(name, [child]);
    }
  return fields;
}

/** All elements of these names, which a space parts, in the order of the names. */
export const all = (fields: Fields, names: string): readonly Element[] =>
  names.split(' ').flatMap((name) => fields.get(name) ?? []);

export const textOf = (element: Element | undefined): string => unmangle(element?.textContent ?? '').trim();

/** An attribute, trimmed; undefined where it is absent or empty. */
export const attr = (element: Element, name: string): string | undefined =>
  element.getAttribute(name)?.trim() || undefined;

/** The base of an element's relative addresses: its `xml:base` on those of its ancestors. */
export function baseOf(element: Element, context: Context): string {
  const { url, bases } = context;
  const path: Element[] = [];
  let node: Node | null = element;
  for (; node?.nodeType === 1 && !bases.has(node); node = node.parentNode) path.push(node as Element);
  let base = (node && bases.get(node)) ?? url;
  for (const step of path.reverse()) {
    base = absolute(attr(step, 'xml:base'), base, context, 'feed') ?? base;
    bases.set(step, base);
  }
  return base;
}

/** An address of an element, absolute where it can be. */
export const resolve = (url: string | undefined, element: Element, context: Context): string | undefined =>
  url && (absolute(url, baseOf(element, context), context) ?? url);
