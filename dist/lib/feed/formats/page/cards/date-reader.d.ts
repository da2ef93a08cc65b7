import type { FeedDate } from '../../../../model/types.js';
type Order = 'dmy' | 'mdy' | undefined;
/** Reads lines that are dates; the same texts are asked for again and again. */
export declare class DateReader {
    #private;
    constructor(now: number, language?: string, order?: Order, known?: Map<string, string | undefined>);
    /** A reader for dates of one list, which may tell which of two numbers is the day. */
    ordered(texts: readonly string[]): DateReader;
    /** The date that a text is, with no more than a label, a time, a name or a count beside it. */
    whole(text: string): FeedDate | undefined;
    /**
     * The date of a body that begins as those of election offices do, "Jakarta, kpu.go.id - Rabu (17/2/2021) ...": their
     * pages show no other one. Elsewhere, a date in a text may be of anything.
     */
    ofBody(text: string): FeedDate | undefined;
}
export {};
