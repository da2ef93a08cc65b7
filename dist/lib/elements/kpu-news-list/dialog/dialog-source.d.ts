import type { FeedState, FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ListHost } from '../list-host.js';
import type { AddressMode } from './url-parameter.js';
/** The list that a dialog shows articles of. */
export interface DialogSource {
    readonly host: ListHost;
    readonly store: FeedStore;
    readonly locale: Locale;
    /** Where the page's address names the article that is read, if it does. */
    readonly addressMode: AddressMode | undefined;
    /** Whether as many articles are loaded as the list is to show. */
    hasEnough(state: FeedState): boolean;
    /** Where an article's card leads. */
    hrefOf(article: Article): string | undefined;
}
