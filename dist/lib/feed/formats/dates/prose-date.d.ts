import type { FeedDate } from '../../../model/types.js';
/** What a text does not say about its dates. */
export interface ProseDateOptions {
    /** Milliseconds since 1970. */
    readonly now: number;
    /** IANA name of the zone in which "kemarin" is counted; that of Jakarta by default. */
    readonly zone?: string;
    /** What the first of two numbers is, where both can be a month; known of Indonesian texts. */
    readonly order?: 'dmy' | 'mdy';
}
/** The date of publication in a text. */
export interface ProseDate {
    readonly date: FeedDate;
    /** Whether its day is sure: no first day of several, no weekday that contradicts it, no year that is inferred. */
    readonly precise: boolean;
    /** Where the date begins in the text, with its weekday. */
    readonly start: number;
    /** Where it ends, with its time. */
    readonly end: number;
}
/** A date in a text, and what stands around it. */
export interface WrittenDate extends ProseDate {
    readonly weekday: boolean;
    /** Whether the year is written, not inferred. */
    readonly year: boolean;
    readonly before: string;
}
/** What a caller gets of a date. */
export declare const proseDate: ({ date, precise, start, end }: ProseDate) => ProseDate;
/** All dates in the beginning of a text that may be that of publication, in its order. */
export declare function readWrittenDates(text: string, options: ProseDateOptions): WrittenDate[];
/**
 * The date of publication in a short text, such as the line below a title: "Admin | Rabu (17/2/2021) | 0 Komentar".
 * Undefined where the text has none or does not surely say which it is: no date is better than a wrong one. A weekday, a
 * time and numbers alone are none, and of two dates words or signs around them must tell which it is.
 */
export declare function readProseDate(given: string, options: ProseDateOptions): ProseDate | undefined;
