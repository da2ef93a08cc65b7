import type { FeedState } from '../../controllers/feed/feed-state.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { ListOptions } from './list-options.js';
/** The state of a list that depends on the visitor and on rendering in batches. */
export interface ListUiState {
    /** Number of pages of `limit` articles that are shown. */
    readonly pageCount: number;
    /** Number of cards that may be rendered now; a long list is rendered in batches. */
    readonly renderLimit: number;
    /** Whether cards show their images. */
    readonly showsImages: boolean;
    /** Whether an article is shown; all are without a search. */
    readonly matches?: (article: Article) => boolean;
}
/** The state before the visitor has done anything. */
export declare const initialUi: () => ListUiState;
/** The view model of the list. */
export interface ListView {
    readonly state: FeedState;
    readonly options: ListOptions;
    /** Texts of the cards. */
    readonly locale: Locale<'heading' | 'views'>;
    /** The articles to render, in their order. */
    readonly articles: readonly Article[];
    /** True if more articles are loaded than shown. */
    readonly hasHidden: boolean;
    readonly showsImages: boolean;
    /** The fields of a card. */
    readonly show: readonly string[];
    /** Heading of the list; empty for none. */
    readonly heading: string;
    /** Number of cards in the skeleton. */
    readonly skeletonCount: number;
}
/** The loaded articles that a list may show, regardless of paging. */
export declare const choose: (articles: readonly Article[], { sort, tags, exclude }: ListOptions, matches?: ListUiState["matches"]) => readonly Article[];
/** Whether there are more articles to show. */
export declare const hasMore: ({ state, hasHidden }: ListView) => boolean;
/** Whether a visitor can request more articles. */
export declare const offersMore: (view: ListView) => boolean;
/** Creates the view model from state, options and interface state. */
export declare function createListView(state: FeedState, options: ListOptions, locale: ListView['locale'], { pageCount, renderLimit, showsImages, matches }: ListUiState): ListView;
