import type { Article, FeedDate } from '../../../model/types.js';
import type { ListView } from '../list-view.js';
/** What of a list depends on whether its features are loaded. */
export interface CardDetails {
    /** Whether cards show their images. */
    readonly showsImages: boolean;
    /**
     * The cards of all articles.
     * @param common what cards depend on beside their articles
     */
    cards(articles: readonly Article[], card: (article: Article) => unknown, common: readonly unknown[]): unknown;
    /** Where a card leads. */
    href(article: Article): string | undefined;
    date(date: FeedDate, view: ListView): unknown;
    views(count: number, view: ListView): unknown;
    /** A correction, who else carries it, where it really leads. */
    notices?(article: Article): unknown;
    shareLinks?(article: Article): unknown;
    /** What is above the cards: the search field and the state. */
    header(view: ListView): unknown;
    /** What is below the cards: the way to more articles. */
    footer?(view: ListView): unknown;
}
/** The place of the search field, kept until it is there. */
export declare const searchSlot: ({ options }: ListView) => unknown;
/** What the main script renders by itself. */
export declare const plainDetails: CardDetails;
