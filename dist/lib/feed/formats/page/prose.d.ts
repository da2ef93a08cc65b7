import type { Item } from './cards/items.js';
import type { PageIndex } from './page-index.js';
/** The prose of a page. */
interface Prose {
    /** Characters. */
    readonly length: number;
    /** Index of the text behind its first half. */
    readonly end: number;
}
/** Paragraphs that are in no list's cards. */
export declare function proseOf(page: PageIndex, lists: readonly (readonly Item[])[]): Prose;
export {};
