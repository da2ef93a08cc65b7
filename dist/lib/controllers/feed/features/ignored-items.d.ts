import type { FeedFeature, FeedState } from '../feed-state.js';
/** Explains on the console why a list is empty although its feed has items. */
export declare class IgnoredItems implements FeedFeature {
    #private;
    changed({ feed }: FeedState): void;
}
