import type { Article } from '../../../model/types.js';
import type { ListView } from '../list-view.js';
/** The parts of a list that depend on whether its features are loaded. */
export interface CardDetails {
    /**
     * The cards of all articles.
     * @param common the values that all cards depend on
     */
    cards(articles: readonly Article[], card: (article: Article) => unknown, common: readonly unknown[]): unknown;
    /** The URL that a card links to. */
    href(article: Article): string | undefined;
    /** The date of an article that has one. */
    date(article: Article, view: ListView): unknown;
    views(count: number, view: ListView): unknown;
    /** Correction, number of other feeds, and untrusted host. */
    notices?(article: Article): unknown;
    /** The share links of a card, or the space that is reserved for them; undefined without any. */
    shareLinks(article: Article): unknown;
    /** Everything above the cards: the search field and the status. */
    header(view: ListView): unknown;
    /** What is below the cards: the way to more articles. */
    footer?(view: ListView): unknown;
}
/** The reserved space of the search field. */
export declare const searchSlot: ({ options }: ListView) => unknown;
/** The details that the main script renders without the features. */
export declare const plainDetails: CardDetails;
