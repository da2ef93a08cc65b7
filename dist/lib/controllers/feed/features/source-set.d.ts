import type { Feed } from '../../../model/types.js';
import type { FeedStore, LoadOptions, SourceState } from '../feed-state.js';
import { MergedView } from './merged-view.js';
/** The sources of one `src`: asks several of them, gathers their answers, and knows which of them failed. */
export declare class SourceSet {
    #private;
    /** The addresses as the author wrote them, with one space between them. */
    readonly src: string;
    readonly view: MergedView;
    constructor(store: FeedStore, src: string, sources: readonly SourceState[]);
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Asks all sources. Settles with those that answered within `limits.gather` of the first, and what is known of
     * the others; later ones join what is shown.
     * @throws {FeedError} that of the first source, where all of them fail
     */
    load(options: LoadOptions): Promise<Feed>;
    /** Asks those that failed once more; settles when they have answered. */
    retryFailed(): Promise<void>;
    /** Another `src` is asked for: whatever waits for these sources goes on with what there is. */
    cancel(): void;
}
