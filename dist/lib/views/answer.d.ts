import { FeedError } from '../model/feed-error.js';
/** The failure of an answer that is not what a counter of its kind answers. */
export declare function notCounts(url: string, answer: unknown): FeedError;
/** A number as a counter writes it for people: "1 234", "1.234", "1'234"; undefined where it is none. */
export declare function toNumber(value: unknown): number | undefined;
/**
 * What counters that know pages by their path have in common in an address: without host, without a slash at the
 * end. Undefined for a page that has no path of its own: one named by its query, where that is not counted by, or by
 * a route behind "#".
 */
export declare function pathOf(url: string | undefined, query?: boolean): string | undefined;
/**
 * The numbers of some articles out of a list of pages. Pages that are the same to `pathOf` are added up.
 * @param pages path or address, and its number
 */
export declare function byPath(items: readonly {
    readonly id: string;
    readonly url?: string;
}[], pages: Iterable<readonly [url: unknown, views: unknown]>, query?: boolean): ReadonlyMap<string, number>;
