import type { FeedState } from '../../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../../i18n/index.js';
import type { ListActions } from '../list-actions.js';
/** How many of several sources could not be loaded. */
export declare const failedSources: ({ sources }: FeedState) => number;
/** The button that shows new articles, above the cards. It takes no space, so that nothing moves when it appears. */
export declare const pendingButton: ({ pendingCount }: FeedState, t: Locale["t"], actions?: ListActions) => unknown;
/** That some of several sources failed is said once, below the cards: readers need not know which. */
export declare function failedSourcesNotice(state: FeedState, t: Locale['t'], actions?: ListActions): unknown;
