import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';
import type { SourceSet } from './source-set.js';
/**
 * Shows the copy of a previous visit until the response arrives, and saves a copy of each response. Where a server says
 * that its feed is gone, it removes the copy and what is shown.
 */
export declare class FeedCopies implements FeedFeature {
    #private;
    constructor(store: FeedStore, sourceSet: SourceSet);
    hostConnected(): void;
    hostDisconnected(): void;
    changed(state: FeedState): void;
}
