import type { Feed } from '../../../../model/types.js';
import type { FeedFeature, FeedStore, FetchOptions } from '../../feed-state.js';
import type { MergedFeed } from '../merged-feed.js';
/** Loads several sources, collects their responses, and knows which of them failed. */
export declare class SourceRounds implements FeedFeature {
    #private;
    constructor(store: FeedStore);
    /** The feed of the newest load or retry. */
    get merged(): MergedFeed | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /**
     * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
     * @throws {FeedError} that of the first source if all of them fail
     */
    load(merged: MergedFeed, options: FetchOptions): Promise<Feed>;
    retryFailed(merged: MergedFeed): Promise<void>;
}
