import type { Feed } from '../../../model/types.js';
/** The same where one article is read, which may have been taken back or corrected meanwhile. */
export declare const MAX_ARTICLE_AGE: number;
/** The first page of a feed, and when it was fetched. */
export interface CachedFeed {
    /** Address of the source, as `sourceAddress` makes it. */
    readonly src: string;
    readonly feed: Feed;
    /** Milliseconds since 1970, never later than now. */
    readonly fetchedAt: number;
}
/** The absolute address of a source without its fragment. Throws where `url` is not valid. */
export declare const sourceAddress: (url: string, base: string) => string;
/**
 * The URL under which a copy is stored; it is never requested, hence `.invalid`. Undefined if one of `sources` is no
 * valid URL.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export declare function cacheKey(sources: readonly string[], format: string, base: string): string | undefined;
/**
 * Reads the copies of a previous visit: one for each source that had answered. Those that are invalid or too old are
 * left out, and deleted where nothing else is left.
 * @param sources addresses of the sources
 */
export declare function readCached(key: string, sources: readonly string[]): Promise<readonly CachedFeed[]>;
/**
 * Saves copies in place of the previous ones, which are deleted even if the new ones cannot be saved.
 * @param feeds what the sources answered in this visit; none deletes only
 */
export declare function writeCached(key: string, feeds: readonly CachedFeed[], isMerged: boolean): Promise<void>;
