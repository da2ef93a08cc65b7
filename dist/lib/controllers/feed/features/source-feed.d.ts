import type { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';
/** The loaded part of a source. */
export interface SourceFeed {
    /** Its URL as written by the author. */
    readonly url: string;
    /** The last loaded first page. */
    readonly firstPage?: Feed;
    /** The articles of the first page and of further ones. */
    readonly articles: readonly Article[];
    /** URL of the page after the last loaded one, as the feed names it. */
    readonly next?: string;
    /** URLs of the pages that were requested. */
    readonly visitedUrls: ReadonlySet<string>;
    /** URLs whose origin its further pages must have. */
    readonly pageOrigins: readonly string[];
    /** Whether its next page failed; it is not requested again until a user asks for more. */
    readonly pageFailed?: boolean;
    /** True while its request is pending. */
    readonly loading?: boolean;
    /** Error of its last load; set once all sources have responded. */
    readonly error?: FeedError;
    /** When the first page was fetched, in milliseconds since 1970. */
    readonly fetchedAt?: number;
    /** Whether its server said that it is gone, or must not be shown. */
    readonly isGone?: boolean;
}
/** Whether a server said that a feed is gone, or must not be shown for legal reasons: nothing of it may stay. */
export declare const isGone: (error: FeedError | undefined) => boolean;
export declare const newSource: (url: string) => SourceFeed;
/** Returns the source with a loaded or reloaded first page. */
export declare function applyFirstPage(source: SourceFeed, page: Feed, pageOrigins?: readonly string[]): SourceFeed;
/** Returns the source with a further page. */
export declare function applyPage(source: SourceFeed, page: Feed): SourceFeed;
/** URL of the next page, if it may be requested. */
export declare const nextPageUrl: ({ next, pageOrigins, visitedUrls }: SourceFeed) => string | undefined;
/**
 * Time of the oldest loaded article; older articles of the source may not be loaded yet. Pinned ones are ignored, since
 * they can stay on the first page for years.
 */
export declare function oldestLoadedTime({ articles }: SourceFeed): number;
/** The source whose next page is needed first: the one whose oldest loaded article is the newest. */
export declare const mostUrgentSource: (sources: readonly SourceFeed[]) => SourceFeed | undefined;
