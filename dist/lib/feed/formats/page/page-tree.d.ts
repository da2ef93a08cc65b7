/** An element of a page: a read-only tree of our own, the same in browsers, in Node and in tests. */
export interface PageElement {
    /** Lower case. */
    readonly tag: string;
    /** Without a prototype. */
    readonly attributes: Readonly<Record<string, string>>;
    readonly parent?: PageElement;
    readonly children: readonly (PageElement | string)[];
}
/** A tree that is being built. */
export interface OpenElement extends PageElement {
    readonly attributes: Record<string, string>;
    readonly children: (PageElement | string)[];
}
/** Stands for `style` in an inert page: its text tells what is hidden, and which picture is in the background. */
export declare const STYLE = "data-kpu-style";
/** Elements and texts of a page; a page of 2 MB has 60 000. */
export declare const MAX_NODES = 300000;
/** A new element as the last child of its parent. */
export declare function openElement(tag: string, parent?: OpenElement): OpenElement;
/**
 * The tree of a document that `DOMParser` made, whose scripts do not run, so that what is in a `noscript` is parsed.
 * @throws {FeedError} `too-large` for a page of more than `MAX_NODES` nodes
 */
export declare function fromDocument(document: Document): PageElement;
/** All elements of a tree in the order of the page. */
export declare function elementsOf(root: PageElement): Generator<PageElement>;
/** The text in an element as it is written, of scripts, too; at most `max` characters. */
export declare function rawText(element: PageElement, max?: number): string;
