import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';
/** Gives an element the language of its feed, on a page that is in English by default only. */
export declare class FeedLanguage implements FeedFeature {
    #private;
    constructor(store: FeedStore);
    changed({ feed }: FeedState): void;
}
