/** A day, or the first of several, in numbers. */
interface DayParts {
    /** Undefined where none is written. */
    readonly year?: number;
    readonly month: number;
    readonly day: number;
    /** Whether other days follow, as in "30-31 Maret". */
    readonly range?: boolean;
    /** Whether `month` and `day` may change places. */
    readonly swappable?: boolean;
    /** Whether little says that it is a date: "17/2/21", "4 Maret 24". */
    readonly short?: boolean;
}
/** A day as a text writes it. */
export interface WrittenDay extends DayParts {
    readonly start: number;
    readonly end: number;
    /** 0 for Sunday, of the weekday, or the first of several, that is written before it. */
    readonly weekday?: number;
    /** What stands before it, one character for each word, number and sign. */
    readonly before: string;
    /** What stands behind it. */
    readonly after: string;
}
/** The days that a text writes, in its order, whether or not they exist. */
export declare function writtenDays(given: string): WrittenDay[];
export {};
