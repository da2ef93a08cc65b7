import type { FeedController } from './feed-controller.js';
/** Tries again by itself where that may help: once connected, or when a busy server said. */
export declare function recover(feed: FeedController): void;
