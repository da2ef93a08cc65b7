import type { FeedHost, FeedStore } from '../../controllers/feed/feed-state.js';
/**
 * Loads the view counting when the element has a counter.
 * @param singleArticle for an element that shows one article
 */
export declare function observeCounter(host: FeedHost, store: FeedStore, singleArticle?: boolean): void;
