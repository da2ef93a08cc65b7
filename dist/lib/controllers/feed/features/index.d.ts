import type { FeedStore, SourceLoader } from '../feed-state.js';
/** Adds all features to a store. */
export declare function attachFeatures(store: FeedStore): SourceLoader;
