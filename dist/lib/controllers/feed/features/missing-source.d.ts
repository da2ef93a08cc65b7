import type { FeedStore } from '../feed-state.js';
/** Warns on the console if an element has no source. */
export declare function warnIfNoSource(store: FeedStore): void;
