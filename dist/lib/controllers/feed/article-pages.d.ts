import type { Article } from '../../model/types.js';
import type { FeedFeature, FeedStore } from './feed-state.js';
/** An article with what its own page adds; what its list said stays. */
export declare function withPage(article: Article, page: Article): Article;
/** The article as its own page has it; undefined where that is on another site than the list. */
export declare function fetchArticlePage(store: FeedStore, { url }: Article): Promise<Article | undefined>;
/** Loads the bodies of articles whose feed was read from a page that lists them. */
export declare class ArticlePages implements FeedFeature {
    #private;
    constructor(store: FeedStore);
    hostConnected(): void;
    decorate(article: Article): Article;
    /** Reads the page of an article, which is on the site of its feed; a failure leaves the article as it is. */
    load(article: Article): Promise<void>;
}
