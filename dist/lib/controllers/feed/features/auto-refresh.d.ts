import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';
/**
 * Loads again by itself: every few minutes where the element says so, once connected, once the page is back from
 * the browser's history, or when a busy server said. Only while the element is in a page that is seen. All times are
 * `performance.now()`, since the visitor's clock may jump.
 */
export declare class AutoRefresh implements FeedFeature {
    #private;
    constructor(store: FeedStore);
    hostConnected(): void;
    hostDisconnected(): void;
    changed({ feed, error, fromCache }: FeedState): void;
}
