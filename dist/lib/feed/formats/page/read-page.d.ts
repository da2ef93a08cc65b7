import type { PageArticle } from './cards/items.js';
import type { PageElement } from './page-tree.js';
import { type PageRecipe } from './recipe.js';
/** How the articles of a page were found. */
export type PageRung = 'json-ld' | 'microdata' | 'h-entry' | 'page-data' | 'structure' | 'example' | 'items';
/** What a page lists. */
export interface PageResult {
    readonly title?: string;
    readonly language?: string;
    readonly articles: readonly PageArticle[];
    /** Address of the next page of the list. */
    readonly next?: string;
    readonly rung: PageRung;
    /** Where the list was found, for the next time; absent where it was not found by its place. */
    readonly recipe?: PageRecipe;
}
export interface PageOptions {
    /** A headline of the list, as somebody has copied it: the list that has it is read. */
    readonly example?: string;
    /** The cards, where the author has chosen them by a selector. */
    readonly items?: (root: PageElement) => readonly PageElement[];
    /** Milliseconds, for dates such as "2 jam yang lalu". */
    readonly now?: number;
    /** Where the list was found last; it counts while there is one. */
    readonly recipe?: PageRecipe;
}
/**
 * Reads the articles that a page lists.
 * @param root the tree of the page
 * @param url the page's address, after redirects
 * @throws {FeedError} `not-a-feed` with a `PageReason` where the page is no list
 */
export declare function readPage(root: PageElement, url: string, options?: PageOptions): PageResult;
