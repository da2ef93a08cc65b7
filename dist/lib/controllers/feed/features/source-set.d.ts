import type { Article, Feed } from '../../../model/types.js';
import type { FeedFeature, FeedState, FeedStore, LoadCause, LoadOptions, SourceLoader, SourceState } from '../feed-state.js';
/** The sources of a store: loads several of them, collects their responses, and knows which of them failed. */
export declare class SourceSet implements FeedFeature, SourceLoader {
    #private;
    constructor(store: FeedStore);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    changed(_: FeedState, visibleArticles: readonly Article[]): void;
    /**
     * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
     * @throws {FeedError} that of the first source if all of them fail
     */
    load(sources: readonly SourceState[], options: LoadOptions): Promise<Feed>;
    loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
    retryFailed(): Promise<void>;
    showPending(): Promise<void>;
    fetchArticle(id: string): Promise<Article | undefined>;
}
