import type { ReactiveController } from 'lit';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { FeedFeature, FeedHost, FeedState, FeedStore, LoadCause, LoadOptions } from './feed-state.js';
/**
 * Loads an element's feed and holds its state. What is loaded stays when a later request fails; a late answer for
 * an earlier `src` is dropped; moving the element in the page asks nothing anew.
 */
export declare class FeedController implements FeedStore, ReactiveController {
    #private;
    readonly host: FeedHost;
    src: string;
    readonly features: FeedFeature[];
    constructor(host: FeedHost);
    get state(): FeedState;
    update(patch: Partial<FeedState>, cause?: LoadCause): void;
    readonly decorate: (article: Article) => Article;
    use(feature: FeedFeature): void;
    rendered(visibleArticles: readonly Article[]): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    readonly readInline: () => void;
    fetchFeed(url: string, options?: LoadOptions): Promise<Feed>;
    load(options?: LoadOptions): Promise<void>;
    setFeed(feed: Feed, cause: LoadCause, patch?: Partial<FeedState>): void;
    loadPagesUntil(done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
    fetchArticle(id: string): Promise<Article | undefined>;
    retryFailedSources(): Promise<void>;
    showPending(): void;
    pageOrigins({ url }: Feed): readonly (string | undefined)[];
    reportError(thrown: unknown, url?: string, from?: 'feed' | 'counter'): FeedError;
}
