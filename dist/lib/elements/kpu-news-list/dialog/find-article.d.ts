import type { FeedState } from '../../../controllers/feed/feed-state.js';
import type { Article } from '../../../model/types.js';
import type { ListOptions } from '../list-options.js';
import type { DialogSource } from './dialog-source.js';
import type { ArticleRef } from './history.js';
/** Whether several feeds are shown as one, whose ids may be the same. */
export declare const hasSeveralSources: ({ sources }: FeedState) => boolean;
/** How the address names an article. */
export declare const urlId: (state: FeedState, { id, key }: Article) => string;
/** Whether this is the article that the address names. */
export declare const matches: (article: Article, { id, key }: ArticleRef) => boolean;
/** The article that the address names, among those that the list may show. */
export declare const findIn: (articles: readonly Article[], options: ListOptions, ref: ArticleRef) => Article | undefined;
/** The same among what is not loaded: alone where the feed's format can give it so, else on the next pages. */
export declare function findRemote(source: DialogSource, ref: ArticleRef): Promise<Article | undefined>;
