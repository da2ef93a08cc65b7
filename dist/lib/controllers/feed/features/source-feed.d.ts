import type { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';
/** What is loaded of one source. */
export interface SourceFeed {
    /** Its address, as the author wrote it. */
    readonly url: string;
    /** The newest first page. */
    readonly firstPage?: Feed;
    /** All that is loaded: the first page and further ones. */
    readonly articles: readonly Article[];
    /** Address of the page after the last one loaded, as the feed names it. */
    readonly next?: string;
    /** Pages asked for already. */
    readonly visitedUrls: ReadonlySet<string>;
    /** Addresses whose origin its pages must have. */
    readonly pageOrigins: readonly string[];
    /** Its next page failed; other sources go on without it until a person asks for more. */
    readonly pageFailed?: boolean;
    /** True while it is asked together with others. */
    readonly loading?: boolean;
    /** Why its first page could not be loaded the last time; known once all that were asked have answered. */
    readonly error?: FeedError;
}
export declare const newSource: (url: string) => SourceFeed;
/** The source with a first page, maybe a renewed one. */
export declare function applyFirstPage(source: SourceFeed, page: Feed, pageOrigins?: readonly string[]): SourceFeed;
/** The source with the page of `url`. */
export declare function applyPage(source: SourceFeed, page: Feed): SourceFeed;
/** Address of the next page that may be asked for. */
export declare const nextPageUrl: ({ next, pageOrigins, visitedUrls }: SourceFeed) => string | undefined;
/**
 * Down to when a source is loaded: an older article of another one may have one of its articles above it. Pinned
 * articles do not count, since they stay on a first page for years.
 */
export declare function oldestLoadedTime({ articles }: SourceFeed): number;
/** The source whose next page is needed first: the one that is loaded down to the newest day. */
export declare const mostUrgentSource: (sources: readonly SourceFeed[]) => SourceFeed | undefined;
