import { type PageIndex } from './page-index.js';
import { type PageElement } from './page-tree.js';
/** What a page says of itself. */
export interface PageHead {
    readonly title?: string;
    /** Its headings of the first level, else of the second. */
    readonly headings: readonly string[];
    readonly language?: string;
    /** Whether it declares itself as one article. */
    readonly isArticle: boolean;
    readonly hasPassword: boolean;
    /** Texts of scripts that hold data, by their type. */
    readonly data: readonly {
        readonly type: string;
        readonly id: string;
        readonly text: string;
    }[];
    /** `link` elements. */
    readonly links: readonly Readonly<Record<string, string>>[];
}
/** Reads the head of a page, and what else is not shown. */
export declare function readHead(root: PageElement, page: PageIndex): PageHead;
