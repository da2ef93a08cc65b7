import type { DateReader } from '../cards/date-reader.js';
import type { PageIndex } from '../page-index.js';
import { type ReadGroup } from './extend.js';
import { type Group } from './groups.js';
/** A list of a page that may be its main one. */
export interface Candidate extends ReadGroup {
    readonly score: number;
}
/** What identifies an article of a list. */
export declare const keyOf: ({ url, title }: {
    readonly url?: string;
    readonly title: string;
}) => string;
/** The lists of a page, and how to look at one of them again. */
export declare class Candidates {
    #private;
    /** The best first. */
    readonly all: readonly Candidate[];
    /** @param sample cards of a list by which it is compared with the others */
    constructor(page: PageIndex, reader: DateReader, sample?: number);
    judge(group: Group): Candidate;
    /** The best of some lists, each with all that belongs to it and nothing else. */
    refined(lists?: readonly Candidate[]): readonly Candidate[];
}
/** The best list, or one before it with the same articles, such as one with pictures before one of titles. */
export declare function mainOf(lists: readonly Candidate[]): Candidate | undefined;
