import type { FeedState, FeedStore } from '../feed-state.js';
import type { MergedView } from './merged-view.js';
/**
 * Adds further pages, each of the source that needs it first, until `done`, over at most `maxRequests` of them. Where
 * one fails, the other sources go on without it.
 */
export declare function loadPages(view: MergedView, store: FeedStore, done: (state: FeedState) => boolean, maxRequests: number): Promise<void>;
