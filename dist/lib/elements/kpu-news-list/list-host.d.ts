import type { ReactiveControllerHost } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { FeedHost } from '../../controllers/feed/feed-state.js';
import type { Messages } from '../../i18n/index.js';
import type { ListOptions } from './list-options.js';
import type { ListView } from './list-view.js';
/** The members of `<kpu-news-list>` that its parts use. */
export interface ListHost extends ReactiveControllerHost, FeedHost, ShareHost {
    readonly options: ListOptions;
    readonly messages?: Partial<Messages>;
    /** Key of the article that is shown beside the list. */
    readonly besideKey?: string;
    /** The last rendered view. */
    readonly view?: ListView;
    loadMore(): Promise<void>;
    reload(): Promise<void>;
}
