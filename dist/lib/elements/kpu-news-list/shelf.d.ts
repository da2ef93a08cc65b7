import type { FeedController } from '../../controllers/feed-controller.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { Way } from './address.js';
import type { KpuNewsList } from './kpu-news-list.js';
import type { Opening } from './opening.js';
/** What the dialog knows of its list. */
export declare class Shelf {
    #private;
    readonly host: KpuNewsList;
    readonly feed: FeedController;
    constructor(opening: Opening);
    /** Where the address bar names the article that is read, if it does. */
    get way(): Way | undefined;
    get t(): Locale['t'];
    /** The articles on screen, in their order. */
    get shown(): readonly Article[];
    /** Whether more is loaded than is shown. */
    get rest(): boolean;
    /** Whether the list may show more than it does. */
    get more(): boolean;
    /** Why there is no more. */
    get trouble(): string;
    /** Where an article's card leads. */
    hrefOf(article: Article): string;
}
