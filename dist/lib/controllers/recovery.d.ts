import type { FeedController } from './feed-controller.js';
/**
 * Tries again by itself where that may help: once connected, or when a busy server said. An element that is
 * taken out of the page waits no longer, and begins anew when it is put back.
 */
export declare function recover(feed: FeedController): void;
