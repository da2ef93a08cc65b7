import type { FeedStore } from '../feed-state.js';
/** Warns a webmaster on the console when an element was given nothing to show. */
export declare function warnIfNoSource(store: FeedStore): void;
