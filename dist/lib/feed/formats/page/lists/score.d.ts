import type { Item } from '../cards/items.js';
import type { PageIndex } from '../page-index.js';
/** What the articles of a list have, as shares of them. */
export interface Evidence {
    readonly count: number;
    readonly dates: number;
    readonly images: number;
    readonly summaries: number;
    readonly headings: number;
    readonly links: number;
    /** Of the links, those to the page's own site. */
    readonly own: number;
    /** Of the links, those whose address is made of the title. */
    readonly named: number;
    /** Of the links, those that look like one of many articles': with a number, or a name of several words. */
    readonly numbered: number;
    /** Of the links, those to a home page or a file. */
    readonly plain: number;
    /** Mean words of a title, and characters. */
    readonly words: number;
    readonly length: number;
}
/** How far what a list has speaks for articles. */
export declare function evidenceOf(items: readonly Item[], url: string): Evidence;
/** How likely a group is the main list of the page; 0 if it is none. */
export declare function scoreOf(page: PageIndex, items: readonly Item[], evidence: Evidence): number;
