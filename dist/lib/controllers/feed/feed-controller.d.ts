import type { ReactiveController } from 'lit';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import { type FeedHost, type FeedState, type FeedStore, type LoadCause, type LoadOptions, type SourceLoader } from './feed-state.js';
import { StateStore } from './state-store.js';
/**
 * Loads an element's feed and holds its state. What is loaded stays when a later request fails; a late answer for
 * an earlier `src` is dropped; moving the element in the page asks nothing anew.
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
    fetchFeed(url: string, options?: LoadOptions): Promise<Feed>;
    load(options?: LoadOptions): Promise<void>;
    setFeed(feed: Feed, cause: LoadCause, patch?: Partial<FeedState>): void;
    withLoader<T>(use: (loader: SourceLoader) => Promise<T>): Promise<T | undefined>;
    reportError(thrown: unknown, url?: string, from?: 'feed' | 'counter'): FeedError;
}
