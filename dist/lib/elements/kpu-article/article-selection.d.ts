import type { FeedStore } from '../../controllers/feed/feed-state.js';
import type { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { ArticleHost } from './article-host.js';
/** An article that was shown, and the request that it answered. */
export interface PreviousArticle {
    readonly id: string;
    readonly src: string;
    readonly article: Article;
    /** Keys of the articles that followed it in the feed. */
    readonly followingKeys: ReadonlySet<string>;
}
/** The article with this id, address or key; the first one where none is named. */
export declare const findArticle: (articles: readonly Article[], name: string) => Article | undefined;
/** Notes an article and its place in the feed. */
export declare function rememberArticle(article: Article, { id, src, articles }: {
    id: string;
    src: string;
    articles: readonly Article[];
}): PreviousArticle;
/**
 * Whether an article that a feed no longer holds was only pushed out by newer ones: true unless the feed withdraws it,
 * or still holds what followed it.
 */
export declare const isPushedOut: ({ article, followingKeys }: PreviousArticle, articles: readonly Article[]) => boolean;
/**
 * Looks for an article beyond the loaded pages.
 * @param isDone whether the article is loaded by now, or the search is outdated
 * @returns the article where it came alone, or why it is missing; neither where `isDone` ended the search
 */
export type FindRemote = (store: FeedStore, firstPage: Feed | undefined, id: string, isDone: () => boolean) => Promise<{
    readonly article?: Article;
    readonly missing?: FeedError;
}>;
/**
 * Chooses the article to show: the one asked for, searched for beyond the loaded pages where they lack it. Once shown it
 * stays when newer articles push it out of its feed, since most feeds hold only the newest ones.
 */
export declare class ArticleSelection {
    #private;
    /** Why the article asked for is not shown, once the search has ended. */
    missing?: FeedError;
    constructor(host: ArticleHost, store: FeedStore, findRemote: FindRemote);
    /** Settles when no search is left. */
    get settled(): Promise<unknown>;
    /** The article to show, once it is loaded. */
    get article(): Article | undefined;
    /** To be called after each update: begins a search where the feed or the id has changed. */
    updated(): void;
}
