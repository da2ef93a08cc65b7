import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { SafeFragment } from '../../../sanitize/index.js';
import type { FeedError } from '../../../model/feed-error.js';
import type { ArticleHost } from '../article-host.js';
type Late = typeof import('./late.js');
/** Loads the features that an article needs only on some pages, or once it is on screen. */
export declare class ArticleExtras {
    #private;
    /** Whether images load on tap only. Decided once: what is on screen does not follow the network's speed. */
    savesData: boolean;
    constructor(host: ArticleHost, store: FeedStore, getArticle: () => Article | undefined, getLocale: () => Locale);
    /** Settles when the page's title and structured data are those of the article. */
    get settled(): Promise<unknown> | undefined;
    /** Why `load` gave nothing; reported already. */
    get error(): FeedError | undefined;
    load(): Promise<Late | undefined>;
    /** Takes the images out of a body that belongs to no page yet, where they load on tap. */
    readonly prepareBody: (body: SafeFragment) => Promise<void>;
    /** @param isIdle true where nothing is loading any more */
    updated(isIdle: boolean): void;
}
export {};
