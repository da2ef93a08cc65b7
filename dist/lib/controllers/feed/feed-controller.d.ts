import type { ReactiveController } from 'lit';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import { type FeedHost, type FeedState, type FeedStore, type LoadCause, type FetchOptions, type SourceLoader } from './feed-state.js';
import { StateStore } from './state-store.js';
/**
 * Loads the feed of an element and holds its state. Loaded articles stay when a later request fails. A late response for
 * an earlier `src` is discarded. Moving the element in the page sends no request.
 */
export declare class FeedController extends StateStore implements FeedStore, ReactiveController {
    #private;
    constructor(host: FeedHost);
    get src(): string;
    rendered(visibleArticles: readonly Article[]): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    readonly readInline: () => void;
    fetchFeed(url: string, options?: FetchOptions): Promise<Feed>;
    load(options?: FetchOptions): Promise<void>;
    setFeed(feed: Feed, cause: LoadCause, patch?: Partial<FeedState>): void;
    withLoader<T>(use: (loader: SourceLoader) => Promise<T>): Promise<T | undefined>;
    reportError(thrown: unknown, url?: string, from?: 'feed' | 'counter'): FeedError;
}
