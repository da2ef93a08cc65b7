import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';
/** Shows the copy of a previous visit until the response arrives, and saves a copy of each response. */
export declare class FeedUpkeep implements FeedFeature {
    #private;
    constructor(store: FeedStore, cacheName: string);
    hostConnected(): void;
    hostDisconnected(): void;
    changed(state: FeedState): void;
}
