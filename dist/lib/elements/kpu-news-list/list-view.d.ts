import type { FeedState } from '../../controllers/feed/feed-state.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { ListOptions } from './list-options.js';
/** What a visitor and the time so far have changed in a list. */
export interface ListUiState {
    /** How many times `limit` articles are shown. */
    readonly pageCount: number;
    /** Cards that may be rendered by now; a long list is rendered to its end when the browser is idle. */
    readonly renderLimit: number;
    /** Whether an article is searched for; all are without a search. */
    readonly matches?: (article: Article) => boolean;
}
/** A list that nobody has touched. */
export declare const initialUi: ListUiState;
/** Everything that the list's templates need. */
export interface ListView {
    readonly state: FeedState;
    readonly options: ListOptions;
    /** Texts of the cards. */
    readonly locale: Locale<'heading' | 'views'>;
    /** The articles on screen, in their order. */
    readonly articles: readonly Article[];
    /** True where more articles are loaded than are shown. */
    readonly hasHidden: boolean;
    readonly isSearching: boolean;
    /** What a card shows. */
    readonly show: readonly string[];
    /** Heading of the list; empty for none. */
    readonly heading: string;
    /** Cards that the skeleton stands for. */
    readonly skeletonCount: number;
}
/** The loaded articles that a list shows, whether or not it has come to them yet. */
export declare const choose: (articles: readonly Article[], { sort, tags, exclude }: ListOptions, matches?: ListUiState["matches"]) => readonly Article[];
/** Whether there is more to show than is shown. */
export declare const hasMore: ({ state, hasHidden }: ListView) => boolean;
/** Whether a visitor can ask for more. */
export declare const offersMore: (view: ListView) => boolean;
/** What is to be rendered. */
export declare function createListView(state: FeedState, options: ListOptions, locale: ListView['locale'], { pageCount, renderLimit, matches }: ListUiState): ListView;
