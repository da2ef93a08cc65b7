import type { FeedState } from '../../../controllers/feed/feed-state.js';
import type { Article, Feed } from '../../../model/types.js';
import type { ListOptions } from '../list-options.js';
import type { DialogSource } from './dialog-source.js';
import type { ArticleRef } from './history.js';
/** The identifier of an article in the URL. */
export declare const urlId: (state: FeedState, { id, key }: Article) => string;
/** Whether this is the article in the URL. */
export declare const matches: (article: Article, { id, key }: ArticleRef) => boolean;
/** The article in the URL, among those that the list may show. */
export declare const findIn: (articles: readonly Article[], options: ListOptions, ref: ArticleRef) => Article | undefined;
/** The same beyond the loaded pages. */
export declare function findUnloaded({ host, store, features }: DialogSource, ref: ArticleRef): Promise<Article | undefined>;
/**
 * An article with its body, and its feed, where the list leaves it out: a server prints no bodies of articles that it
 * shows no card of, and a page that lists news links to them.
 * @returns undefined where the article has its body, or the feed has none
 */
export declare function findBody({ store }: DialogSource, article: Article): Promise<{
    readonly article: Article;
    readonly feed: Feed;
} | undefined>;
/** Whether the feed of an article says that it is withdrawn, or its server that all of it is gone. */
export declare function isTakenBack({ articles, feed, error, sources }: FeedState, article: Article): boolean;
