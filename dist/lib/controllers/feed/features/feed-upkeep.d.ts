import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';
/** Shows the copy of an earlier visit until the server has answered, and saves a copy of each answer. */
export declare class FeedUpkeep implements FeedFeature {
    #private;
    constructor(store: FeedStore, cacheName: string);
    hostConnected(): void;
    hostDisconnected(): void;
    changed(state: FeedState): void;
}
