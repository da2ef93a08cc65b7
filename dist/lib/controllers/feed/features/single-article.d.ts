import type { Article } from '../../../model/types.js';
import type { FeedStore } from '../feed-state.js';
/** Asks for one article where the feed's format can give it alone; undefined where it cannot, or where that fails. */
export declare function fetchSingleArticle(store: FeedStore, id: string): Promise<Article | undefined>;
