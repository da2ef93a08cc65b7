import { safeUrl, type UrlUse } from '../../../model/urls.js';
import { withScheme } from '../refine.js';
import { childElements, textContent, type XmlElement } from './xml-element.js';

/** What reading one document needs. */
export interface Context {
  /** What relative URLs are relative to, where no `xml:base` says otherwise. */
  readonly url: string;
  /** The namespace of the root, whose names need no prefix. */
  readonly rootNamespace: string;
  /** Whether the root is Atom's `feed`. */
  readonly isAtomFeed: boolean;
  /** Bases that were resolved already. */
  readonly bases: WeakMap<XmlElement, string>;
  /** Characters that resolved URLs may still take. */
  readonly urlBudget: { left: number };
}

/**
 * An absolute URL. Undefined as well once the budget is spent: with a long `xml:base`, a URL of one character becomes
 * two thousand.
 */
export function resolveUrl(
  url: string | undefined,
  base: string,
  { urlBudget }: Context,
  use?: UrlUse,
): string | undefined {
  if (!url || urlBudget.left < 0) return undefined;
  const resolved = safeUrl(withScheme(url), base, use);
  urlBudget.left -= (resolved ?? base).length;
  return resolved;
}

/** Children of an element by name: in lower case, with the usual prefix whatever prefix the document has. */
export type Fields = ReadonlyMap<string, readonly XmlElement[]>;

const ATOM = /2005\/atom|purl\.org\/(?:atom|echo)/i;
/** Namespaces in all their spellings, the first match counts. Atom's names mean the same in RSS. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
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
export function fieldName({ namespace, localName, prefix }: XmlElement, rootNamespace: string): string {
  const local = localName.toLowerCase();
  if (!namespace || namespace === rootNamespace) return local;
  const known = PREFIXES.find(([shape]) => shape.test(namespace));
  return (known ? known[1] : `${prefix || '?'}:`.toLowerCase()) + local;
}

/** Whether an element is Atom's, in an Atom feed or in another one. */
export const isAtom = ({ namespace }: XmlElement, { rootNamespace, isAtomFeed }: Context): boolean =>
  !namespace || namespace === rootNamespace ? isAtomFeed : ATOM.test(namespace);

export function fieldsOf(parents: Iterable<XmlElement>, { rootNamespace }: Context): Fields {
  const fields = new Map<string, XmlElement[]>();
  for (const parent of parents)
    for (const child of childElements(parent)) {
      const name = fieldName(child, rootNamespace);
      const sameName = fields.get(name);
      if (sameName) sameName.push(child);
      else fields.set(name, [child]);
    }
  return fields;
}

/** All elements of these space-separated names, in the order of the names. */
export const all = (fields: Fields, names: string): readonly XmlElement[] =>
  names.split(' ').flatMap((name) => fields.get(name) ?? []);

export const textOf = (element: XmlElement | undefined): string =>
  element ? textContent(element).trim() : '';

/** An attribute, trimmed; undefined where it is absent or empty. */
export const attr = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes.get(name)?.trim() || undefined;

/** The base of an element's relative URLs: its `xml:base`, resolved against those of its ancestors. */
export function baseOf(element: XmlElement, context: Context): string {
  const { url, bases } = context;
  const path: XmlElement[] = [];
  let ancestor: XmlElement | undefined = element;
  for (; ancestor && !bases.has(ancestor); ancestor = ancestor.parent) path.push(ancestor);
  let base = (ancestor && bases.get(ancestor)) ?? url;
  for (const step of path.reverse()) {
    base = resolveUrl(attr(step, 'xml:base'), base, context, 'feed') ?? base;
    bases.set(step, base);
  }
  return base;
}

/** The first of several addresses in a text. A space does not end one, as it does not in a browser. */
export function firstAddress(text: string): string | undefined {
  const [first = '', ...words] = text.split(/\s/).filter(Boolean);
  const next = words.findIndex((word) => /^https?:\/\//i.test(word));
  return [first, ...(next < 0 ? words : words.slice(0, next))].join(' ') || undefined;
}

/** A URL in an element, absolute where it can be. */
export const resolve = (url: string | undefined, element: XmlElement, context: Context): string | undefined =>
  url && (resolveUrl(url, baseOf(element, context), context) ?? url);
