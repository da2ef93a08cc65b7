import type { Feed } from '../../../../model/types.js';
import type { FeedFeature, FeedStore, FetchOptions } from '../../feed-state.js';
import type { MergedView } from '../merged-view.js';
/** Loads several sources, collects their responses, and knows which of them failed. */
export declare class SourceRounds implements FeedFeature {
    #private;
    constructor(store: FeedStore);
    /** The view of the newest load or retry. */
    get view(): MergedView | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /**
     * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
     * @throws {FeedError} that of the first source if all of them fail
     */
    load(view: MergedView, options: FetchOptions): Promise<Feed>;
    retryFailed(view: MergedView): Promise<void>;
}
