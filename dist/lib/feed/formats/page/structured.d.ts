import type { PageArticle } from './cards/items.js';
import type { PageHead } from './page-head.js';
import { type PageElement } from './page-tree.js';
/** The articles of JSON-LD, in the order of the page; the work is counted, and no object is looked into twice. */
export declare function jsonLdArticles(head: PageHead, base: string): readonly PageArticle[];
/** JSON in a page; undefined if it is none. */
export declare function parse(text: string): unknown;
/** The elements that microdata or a microformat says are articles. */
export declare function markedElements(root: PageElement, by: 'microdata' | 'h-entry'): readonly PageElement[];
