import type { ReactiveController } from 'lit';
import type { FeedState, FeedStore } from '../../../controllers/feed/feed-state.js';
import { type Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ListHost } from '../list-host.js';
import { type ListUiState, type ListView } from '../list-view.js';
import type { CardDetails } from '../templates/card-details.js';
import type { ListActions } from './list-actions.js';
/** All of the list that its first card does not need: search, "more", empty and error, opening, sharing. */
export declare class ListFeatures implements ReactiveController, ListActions {
    #private;
    constructor(host: ListHost, store: FeedStore);
    /** Another feed begins with its first articles. */
    hostUpdate(): void;
    /** Fills a list whose feed gives few articles at a time. */
    hostUpdated(): void;
    hostConnected(): void;
    /** Texts of the page's language. */
    get locale(): Locale;
    get ui(): ListUiState;
    /** Whether as many articles are loaded as are to be shown. */
    hasEnough({ articles }: FeedState): boolean;
    /** Where an article's card leads. */
    hrefOf(article: Article): string | undefined;
    /** What the templates of a view need beside it. */
    details(view: ListView): CardDetails;
    /** Settles when everything is loaded that the first rendering needs. */
    ready(): Promise<void>;
    loadMore(): Promise<void>;
    readonly retry: () => void;
    readonly retrySources: () => void;
    readonly showPending: () => Promise<void>;
    /** The focus moves to the first new card. */
    readonly showMore: () => Promise<void>;
    readonly showImages: () => void;
    readonly search: ({ target }: Event) => void;
}
