import type { FeedStore, SourceLoader } from '../feed-state.js';
export { deferUntilNear } from '../../page/near-viewport.js';
/** Adds all features to a store. */
export declare function attachFeatures(store: FeedStore, cacheName: string): SourceLoader;
