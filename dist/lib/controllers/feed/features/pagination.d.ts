import type { FeedState, FeedStore } from '../feed-state.js';
import type { MergedFeed } from './merged-feed.js';
/**
 * Loads further pages until `done` is true, each time of the source whose next page is needed first. If a page fails,
 * loading continues with the other sources.
 */
export declare function loadPages(merged: MergedFeed, store: FeedStore, done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
