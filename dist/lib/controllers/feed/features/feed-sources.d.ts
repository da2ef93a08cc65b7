import type { Article, Feed } from '../../../model/types.js';
import type { FeedFeature, FeedState, FeedStore, LoadCause, LoadOptions, SourceLoader, SourceState } from '../feed-state.js';
/** The sources of a store: those that are shown, and those that another `src` asks for meanwhile. */
export declare class FeedSources implements FeedFeature, SourceLoader {
    #private;
    constructor(store: FeedStore);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState;
    changed(_: FeedState, visibleArticles: readonly Article[]): void;
    load(sources: readonly SourceState[], options: LoadOptions): Promise<Feed>;
    loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
    retryFailed(): Promise<void>;
    fetchArticle(id: string): Promise<Article | undefined>;
}
