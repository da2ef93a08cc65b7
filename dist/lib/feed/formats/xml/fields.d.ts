import { type UrlUse } from '../../../model/urls.js';
import { type XmlElement } from './xml-element.js';
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
    readonly urlBudget: {
        left: number;
    };
}
/**
 * An absolute URL. Undefined as well once the budget is spent: with a long `xml:base`, a URL of one character becomes
 * two thousand.
 */
export declare function resolveUrl(url: string | undefined, base: string, { urlBudget }: Context, use?: UrlUse): string | undefined;
/** Children of an element by name: in lower case, with the usual prefix whatever prefix the document has. */
export type Fields = ReadonlyMap<string, readonly XmlElement[]>;
/** The name that an element is looked up by, such as `title` or `dc:date`. */
export declare function fieldName({ namespace, localName, prefix }: XmlElement, rootNamespace: string): string;
/** Whether an element is Atom's, in an Atom feed or in another one. */
export declare const isAtom: ({ namespace }: XmlElement, { rootNamespace, isAtomFeed }: Context) => boolean;
export declare function fieldsOf(parents: Iterable<XmlElement>, { rootNamespace }: Context): Fields;
/** All elements of these space-separated names, in the order of the names. */
export declare const all: (fields: Fields, names: string) => readonly XmlElement[];
export declare const textOf: (element: XmlElement | undefined) => string;
/** An attribute, trimmed; undefined where it is absent or empty. */
export declare const attr: ({ attributes }: XmlElement, name: string) => string | undefined;
/** The base of an element's relative URLs: its `xml:base`, resolved against those of its ancestors. */
export declare function baseOf(element: XmlElement, context: Context): string;
/** The first of several addresses in a text. A space does not end one, as it does not in a browser. */
export declare function firstAddress(text: string): string | undefined;
/** A URL in an element, absolute where it can be. */
export declare const resolve: (url: string | undefined, element: XmlElement, context: Context) => string | undefined;
