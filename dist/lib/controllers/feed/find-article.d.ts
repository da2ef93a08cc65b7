import type { Article } from '../../model/types.js';
import type { FeedState, FeedStore } from './feed-state.js';
/**
 * Looks for an article that is not loaded: asks for it alone where the feed's format supports that, else loads further
 * pages until `done`, over at most `maxRequests` of them.
 * @param accepts whether the article is one that may be shown
 * @returns the article, if it was given alone
 */
export declare function findArticle(store: FeedStore, id: string, done: (state: FeedState) => boolean, maxRequests: number, accepts?: (article: Article) => boolean): Promise<Article | undefined>;
