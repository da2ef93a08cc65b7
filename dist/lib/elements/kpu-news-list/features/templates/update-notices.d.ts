import type { FeedState } from '../../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../../i18n/index.js';
import type { ListActions } from '../list-actions.js';
/** The number of failed sources, if there are several. */
export declare const failedSources: ({ sources }: FeedState) => number;
/** The button above the cards that shows new articles. It takes no space, so that nothing moves when it appears. */
export declare const pendingButton: ({ pendingCount }: FeedState, t: Locale["t"], actions?: ListActions) => unknown;
/** One notice below the cards for all failed sources; visitors need not know which failed. */
export declare function failedSourcesNotice(state: FeedState, t: Locale['t'], actions?: ListActions): unknown;
