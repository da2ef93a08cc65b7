import type { FeedController } from '../../controllers/feed-controller.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import { type Way } from './address.js';
import type { KpuNewsList } from './kpu-news-list.js';
import type { ListView } from './view.js';
/** What is asked of the list's extras. */
export interface Extras {
    readonly locale: Locale;
    readonly view: ListView | undefined;
    hrefOf(article: Article): string | undefined;
}
/** A person opens an article: the page may have its own way, else it is read in the dialog, or its link leads on. */
export declare class Opening {
    #private;
    readonly host: KpuNewsList;
    readonly feed: FeedController;
    readonly extras: Extras;
    constructor(host: KpuNewsList, feed: FeedController, extras: Extras);
    /** Where the address bar names the article that is read, if it does. */
    get way(): Way | undefined;
    /** A click on a card. */
    open(event: MouseEvent, article: Article, link: HTMLAnchorElement): void;
}
