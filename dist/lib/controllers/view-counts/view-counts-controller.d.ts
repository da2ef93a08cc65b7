import type { Article } from '../../model/types.js';
import { type Counter } from '../../view-counts/index.js';
import type { FeedFeature, FeedHost, FeedState, FeedStore } from '../feed/feed-state.js';
/** An element that may name a counter. */
export interface ViewCountHost extends FeedHost {
    /** Address of the counter; null where the attribute was taken away. */
    counter: string | null;
    /** Custom kinds of counters. */
    counters?: readonly Counter[];
}
export interface ViewCountOptions {
    /** Chooses the kind of counter among these names; the first is the default. */
    readonly selectCounter: (names: readonly string[]) => string;
    /** True for an element that shows one article. */
    readonly singleArticle: boolean;
}
/** Puts the numbers of a counter into the articles of one element, for as long as it names one. */
export declare class ViewCountsController implements FeedFeature {
    #private;
    constructor(store: FeedStore, options: ViewCountOptions);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    /** An article keeps its object where its number is the same, so that its card is not rendered again. */
    decorate(article: Article): Article;
    changed({ status, error, fromCache, feed, articles }: FeedState, visible: readonly Article[]): void;
    /** Reports that an article was seen. */
    recordView(article: Article): Promise<number | undefined>;
}
