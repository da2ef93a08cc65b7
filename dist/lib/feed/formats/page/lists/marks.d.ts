import type { PageIndex } from '../page-index.js';
/** An element that may be, or lead to, the title of an article: a heading, or a link outside of headings. */
export interface Mark {
    readonly element: number;
    readonly isHeading: boolean;
    /** What a link leads to; of a heading that holds or is in a link, that of the link. */
    readonly url?: string;
    readonly text: string;
    /** What tells its article from others: the address, else the text. */
    readonly id: string;
}
/** The headings and links of a page, in its order. */
export declare function findMarks(page: PageIndex): readonly Mark[];
/** The classes that several elements have, so that those of one article do not tell it from others. */
export declare const commonClasses: (page: PageIndex, element: number) => string;
/** How exactly marks must be alike to be of one kind: by the elements around them, their depth, and their classes. */
export type Likeness = 'classes' | 'depth' | 'path';
/** Marks of one kind, in the order of the page; the most common kind first. */
export declare function kindsOfMarks(page: PageIndex, marks: readonly Mark[], likeness: Likeness): readonly (readonly Mark[])[];
