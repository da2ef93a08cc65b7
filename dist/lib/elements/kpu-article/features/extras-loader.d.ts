import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { SafeFragment } from '../../../sanitize/index.js';
import type { FeedError } from '../../../model/feed-error.js';
import type { ArticleHost } from '../article-host.js';
type Extras = typeof import('./article-extras.js');
/** Loads the features that only some pages need, or that are only needed after the first render. */
export declare class ExtrasLoader {
    #private;
    /** Whether images load on tap only. Determined once, so that the page does not change with the network speed. */
    savesData: boolean;
    constructor(host: ArticleHost, store: FeedStore, getArticle: () => Article | undefined, getLocale: () => Locale);
    /** Resolves when the title of the page and the structured data are up to date. */
    get settled(): Promise<unknown> | undefined;
    /** Why `load` failed; already reported. */
    get error(): FeedError | undefined;
    load(): Promise<Extras | undefined>;
    /** Replaces the images of a body that is not in the document yet, if they load on tap only. */
    readonly prepareBody: (body: SafeFragment) => Promise<void>;
    /** @param isIdle true if nothing is loading */
    updated(isIdle: boolean): void;
}
export {};
