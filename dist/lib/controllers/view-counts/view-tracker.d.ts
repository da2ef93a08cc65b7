import type { Article } from '../../model/types.js';
import type { FeedStore } from '../feed/feed-state.js';
declare global {
    interface Navigator {
        /** @see https://www.w3.org/TR/gpc/ */
        readonly globalPrivacyControl?: boolean;
    }
    interface Document {
        readonly prerendering?: boolean;
    }
}
/** Dispatches `kpu-view` for each viewed article of an element, and reports it to the counter. */
export declare function trackViews(store: FeedStore, article: () => Article | undefined): void;
