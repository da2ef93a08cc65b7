import type { Article, FeedDate } from './types.js';
/**
 * Parses a feed's date; undefined if it is ambiguous or invalid. A date without a zone keeps its local time, since the
 * intended zone is unknown.
 */
export declare function toFeedDate(value: unknown): FeedDate | undefined;
/** Whether a date is an instant, which can be shown in any zone. */
export declare const isInstant: (date: FeedDate) => boolean;
/** Milliseconds: a date without a zone is taken as UTC, and no date is before all others. */
export declare const timeOf: (date: FeedDate | undefined) => number;
type Dated = Pick<Article, 'published' | 'pinned'>;
/**
 * Articles' times for sorting. One without a date, or with one after tomorrow, is as old as its neighbour. A list asks at
 * each update, and parsing a date is slow.
 */
export declare function sortTimes(articles: readonly Dated[]): readonly number[];
export {};
