import type { FeedStore } from '../../controllers/feed/feed-state.js';
import type { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import type { ArticleHost } from './article-host.js';
/** A shown article and the request that it was shown for. */
export interface PreviousArticle {
    readonly id: string;
    readonly src: string;
    readonly article: Article;
    /** Keys of the articles after it in the feed. */
    readonly followingKeys: ReadonlySet<string>;
    /** Whether it was the last article of its feed; not where it was requested alone. */
    readonly isLast: boolean;
}
/**
 * The article with this key, URL or id; the first article if no name is given. In this order, since another feed can
 * write any address as an id.
 */
export declare const findArticle: (articles: readonly Article[], name: string) => Article | undefined;
/** Records an article and its position in the feed. */
export declare function rememberArticle(article: Article, { id, src, articles }: {
    id: string;
    src: string;
    articles: readonly Article[];
}): PreviousArticle;
/**
 * Whether an article is missing from its feed only because newer ones pushed it out: false if the feed withdraws it, is
 * empty, or still contains articles that followed it. Nothing followed the last one, so older articles tell the same.
 */
export declare function isPushedOut({ article, followingKeys, isLast }: PreviousArticle, articles: readonly Article[]): boolean;
/**
 * Looks for an article beyond the loaded pages.
 * @param isDone whether the article has been loaded or the search is outdated
 * @returns the article if it was loaded individually, or the reason why it is missing; neither if `isDone` ended the search
 */
export type FindRemote = (store: FeedStore, firstPage: Feed | undefined, id: string, isDone: () => boolean) => Promise<{
    readonly article?: Article;
    readonly missing?: FeedError;
}>;
/**
 * Selects the article to show and, if it is not on the loaded pages, searches for it on further ones. A shown article
 * stays when newer ones push it out of its feed, since most feeds contain only the newest articles.
 */
export declare class ArticleSelection {
    #private;
    /** Why the requested article is not shown; set when the search has ended. */
    missing?: FeedError;
    constructor(host: ArticleHost, store: FeedStore, findRemote: FindRemote);
    /** Resolves when no search is pending. */
    get settled(): Promise<unknown>;
    /** The article to show; undefined until it is loaded. */
    get article(): Article | undefined;
    /** Called after each update: starts a search if the feed or the id has changed. */
    updated(): void;
}
