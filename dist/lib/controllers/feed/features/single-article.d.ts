import type { Article } from '../../../model/types.js';
import type { FeedStore } from '../feed-state.js';
/** Loads a single article if the feed's format supports that; resolves with undefined if not, or on failure. */
export declare function fetchSingleArticle(store: FeedStore, id: string): Promise<Article | undefined>;
