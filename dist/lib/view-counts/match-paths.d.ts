import { FeedError } from '../model/feed-error.js';
/** The error for an answer that is not what this kind of counter sends. */
export declare function invalidResponse(url: string, answer: unknown): FeedError;
/** A number formatted for people, such as "1 234", "1.234" or "1'234"; undefined for anything else. */
export declare function toNumber(value: unknown): number | undefined;
/**
 * The part of a URL that counters identify a page by: without host and without a trailing slash.
 * @param includeQuery whether the query is part of it
 * @returns undefined for a page without a path of its own: one identified by its query (unless `includeQuery`), or by
 * a route after "#"
 */
export declare function pathOf(url: string | undefined, includeQuery?: boolean): string | undefined;
/**
 * Finds the counts of some articles in a list of pages. The counts of pages with the same path are added up.
 * @param pages path or URL of each page, and its count
 */
export declare function matchByPath(items: readonly {
    readonly id: string;
    readonly url?: string;
}[], pages: Iterable<readonly [url: unknown, views: unknown]>, includeQuery?: boolean): ReadonlyMap<string, number>;
