import type { FeedStore } from '../../controllers/feed/feed-state.js';
import type { ViewCountHost } from '../../controllers/view-counts/view-counts-controller.js';
/**
 * Loads what counts views, once an element names a counter.
 * @param singleArticle for an element that shows one article
 */
export declare function observeCounter(host: ViewCountHost, store: FeedStore, singleArticle?: boolean): void;
