import type { ReactiveController } from 'lit';
import type { FeedState, FeedStore } from '../../../controllers/feed/feed-state.js';
import { type Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ListHost } from '../list-host.js';
import { type ResolvedListOptions } from '../list-options.js';
import { type ListUiState, type ListView } from '../list-view.js';
import type { CardDetails } from '../templates/card-details.js';
import type { ListActions } from './list-actions.js';
/** Everything that the first card does not need: search, “more”, empty and error states, opening, sharing. */
export declare class ListFeatures implements ReactiveController, ListActions {
    #private;
    constructor(host: ListHost, store: FeedStore);
    /** Another feed starts with its first articles. */
    hostUpdate(): void;
    /** Fills a list whose feed has small pages. */
    hostUpdated(): void;
    /** Texts of the current language. */
    get locale(): Locale;
    /** The options of the list, all parsed. */
    get options(): ResolvedListOptions;
    get ui(): ListUiState;
    /** Whether enough articles are loaded. */
    hasEnough({ articles }: FeedState): boolean;
    /** The URL that the card of an article links to. */
    hrefOf(article: Article): string | undefined;
    /** What the templates need in addition to the view. */
    details(view: ListView): CardDetails;
    /** Resolves when everything that the first render needs has been loaded. */
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
