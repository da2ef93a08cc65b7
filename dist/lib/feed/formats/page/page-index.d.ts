import type { PageElement } from './page-tree.js';
/** A piece of text; `isBroken` if something other than text stands before it, so that it does not continue the last one. */
export interface PageText {
    readonly text: string;
    readonly parent: number;
    readonly isBroken: boolean;
}
/** Text with single spaces. */
export declare const fold: (text: string) => string;
/**
 * The visible elements of a page by number in its order, so that what an element holds is a range of numbers: an element
 * `a` is in `b` if `b <= a && a < ends[b]`.
 */
export declare class PageIndex {
    #private;
    readonly url: string;
    readonly elements: PageElement[];
    readonly parents: number[];
    readonly depths: number[];
    /** The number after the last one that an element holds. */
    readonly ends: number[];
    readonly texts: PageText[];
    /** The range of `texts` that an element holds. */
    readonly textStarts: number[];
    readonly textEnds: number[];
    readonly classes: (readonly string[])[];
    /** How many elements have a class. */
    readonly classCounts: Map<string, number>;
    /** What addresses are relative to. */
    readonly base: string;
    constructor(root: PageElement, url: string);
    holds(outer: number, inner: number): boolean;
    /** The text of a range of `texts`. */
    join(start: number, end: number, max?: number): string;
    textOf(element: number, max?: number): string;
    /** The nearest element of a tag that is or holds an element, below another one. */
    closest(element: number, tag: string, below?: number): number | undefined;
    /** Numbers of the child elements. */
    childrenOf(element: number): Generator<number>;
    /** The address of a link if it leads to another page of the web. */
    linkOf(element: number): string | undefined;
}
