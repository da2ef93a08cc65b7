import type { Feed } from '../../../model/types.js';
/** The first page of a feed, and when it was fetched. */
export interface CachedFeed {
    readonly feed: Feed;
    /** Milliseconds since 1970, never later than now. */
    readonly fetchedAt: number;
}
/**
 * The URL under which a copy is stored; it is never requested, hence `.invalid`. Undefined if one of `sources` is no
 * valid URL.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export declare function cacheKey(sources: readonly string[], format: string, base: string): string | undefined;
/**
 * Reads the copy of a previous visit; an invalid one is deleted.
 * @param base base URL of the document
 */
export declare function readCached(cacheName: string, key: string, sources: readonly string[], base: string): Promise<CachedFeed | undefined>;
/** Saves a copy in place of the previous one, which is deleted even if the new one cannot be saved. */
export declare function writeCached(cacheName: string, key: string, { feed, fetchedAt }: CachedFeed): Promise<void>;
