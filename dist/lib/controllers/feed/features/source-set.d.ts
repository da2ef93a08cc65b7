import type { Article, Feed } from '../../../model/types.js';
import type { FeedFeature, FeedState, FeedStore, LoadCause, FetchOptions, SourceLoader, SourceState } from '../feed-state.js';
import { MergedFeed } from './merged-feed.js';
/** The sources of a store, and what is shown of them. Several of them are loaded by `SourceRounds`. */
export declare class SourceSet implements FeedFeature, SourceLoader {
    #private;
    constructor(store: FeedStore);
    /** The feed on screen. */
    get shown(): MergedFeed | undefined;
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    changed(_: FeedState, visibleArticles: readonly Article[]): void;
    load(sources: readonly SourceState[], options: FetchOptions): Promise<Feed>;
    loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
    retryFailed(): Promise<void>;
    showPending(): Promise<void>;
    /** Shows copies of an earlier visit, by the URLs of their sources, until these answer. */
    showCopies(copies: ReadonlyMap<string, Feed>, fetchedAt: number): Promise<void>;
    /** Removes what is shown of the sources that are gone: all of a single one. */
    removeGone(): void;
}
