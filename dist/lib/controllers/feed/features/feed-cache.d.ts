import type { Feed } from '../../../model/types.js';
/** The first page of a feed, and when it was read from its server. */
export interface CachedFeed {
    readonly feed: Feed;
    /** Milliseconds since 1970, never later than now. */
    readonly fetchedAt: number;
}
/**
 * The address under which a feed's copy is kept; never asked for, hence `.invalid`. Undefined where one of `sources`
 * is no address.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export declare function cacheKey(sources: readonly string[], format: string, base: string): string | undefined;
/**
 * The copy of an earlier visit; one that is no good is deleted.
 * @param base the page's address
 */
export declare function readCached(cacheName: string, key: string, sources: readonly string[], base: string): Promise<CachedFeed | undefined>;
/** Keeps a feed in place of its earlier copy, which goes also where there is no room for the new one. */
export declare function writeCached(cacheName: string, key: string, { feed, fetchedAt }: CachedFeed): Promise<void>;
