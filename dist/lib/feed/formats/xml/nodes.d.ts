import { type UrlUse } from '../../../model/urls.js';
import { type Entity } from './words.js';
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
    readonly room: {
        left: number;
    };
}
/**
 * An absolute address. Undefined as well where the document has no room left: with a long `xml:base`, an address
 * of one character becomes two thousand.
 */
export declare function absolute(url: string | undefined, base: string, { room }: Context, use?: UrlUse): string | undefined;
/** Children of an element by name: lower case, with the usual prefix whatever the document's own is. */
export type Fields = ReadonlyMap<string, readonly Element[]>;
/** Name of an element by which it is looked for, such as `title` or `dc:date`. */
export declare function nameOf({ namespaceURI, localName, prefix }: Element, root: string | null): string;
/** Whether an element is Atom's, in a feed of Atom or in another. */
export declare const isAtom: ({ namespaceURI }: Element, { root, atom }: Context) => boolean;
export declare function elementsOf(parent: Element): Generator<Element>;
export declare function fieldsOf(parents: Iterable<Element>, context: Context): Fields;
/** All elements of these names, which a space parts, in the order of the names. */
export declare const all: (fields: Fields, names: string) => readonly Element[];
export declare const textOf: (element: Element | undefined) => string;
/** An attribute, trimmed; undefined where it is absent or empty. */
export declare const attr: (element: Element, name: string) => string | undefined;
/** The base of an element's relative addresses: its `xml:base` on those of its ancestors. */
export declare function baseOf(element: Element, context: Context): string;
/** An address of an element, absolute where it can be. */
export declare const resolve: (url: string | undefined, element: Element, context: Context) => string | undefined;
