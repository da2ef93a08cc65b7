import type { Article } from '../../model/types.js';
import type { FeedFeature, FeedState, FeedStore } from '../feed/feed-state.js';
export interface ViewCountOptions {
    /** Chooses the kind of counter among these names; the first is the default. */
    readonly selectCounter: (names: readonly string[]) => string;
    /** True for an element that shows one article. */
    readonly singleArticle: boolean;
}
/** Puts the view counts of a counter into the articles of an element. */
export declare class ViewCountsController implements FeedFeature {
    #private;
    constructor(store: FeedStore, options: ViewCountOptions);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** An article with the same count stays the same object, so that its card is not rendered again. */
    decorate(article: Article): Article;
    changed({ status, error, fromCache, feed, articles }: FeedState, visible: readonly Article[]): void;
    /** Reports a view of an article. */
    recordView(article: Article): Promise<number | undefined>;
}
