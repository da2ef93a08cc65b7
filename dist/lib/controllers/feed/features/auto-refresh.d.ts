import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';
/**
 * Reloads automatically: at the interval of `refresh`, when the browser is online again, when the page is restored from
 * the back/forward cache, and after the `Retry-After` of a busy server. Only while the element is connected and the page
 * is visible. All times are `performance.now()`, since the system clock may change.
 */
export declare class AutoRefresh implements FeedFeature {
    #private;
    constructor(store: FeedStore);
    hostConnected(): void;
    hostDisconnected(): void;
    changed({ feed, error, fromCache }: FeedState): void;
}
