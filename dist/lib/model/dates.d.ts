import type { FeedDate } from './types.js';
/**
 * Any date that a feed may give, as a `FeedDate`; undefined where it says nothing sure. A date without a zone
 * keeps the clock it was written with: nobody can know which zone was meant.
 */
export declare function toFeedDate(value: unknown): FeedDate | undefined;
/** True for a date that names an instant, so that it can be shown in another zone. */
export declare const isInstant: (date: FeedDate) => boolean;
/** Milliseconds for sorting; a date without a zone sorts as UTC, no date at all sorts last. */
export declare const timeOf: (date: FeedDate | undefined) => number;
