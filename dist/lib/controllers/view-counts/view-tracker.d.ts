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
/** Fires `kpu-view` for each article that an element shows once it was seen, and reports it to the counter. */
export declare function trackViews(store: FeedStore, article: () => Article | undefined): void;
