import type { FeedState } from '../../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../../i18n/index.js';
import type { ListView } from '../../list-view.js';
import type { DetailsContext } from '../details-context.js';
/** That a search has found nothing, and in how many articles if there are more that are not loaded. */
export declare const noMatchText: ({ next }: FeedState, n: number, t: Locale["t"]) => string;
/**
 * The announcement of a list's status for screen readers.
 * @param isPending true while an action of the visitor is pending
 */
export declare function statusText({ state, articles, options }: ListView, { locale, searched }: Pick<DetailsContext, 'locale' | 'searched'>, isPending?: boolean): string;
