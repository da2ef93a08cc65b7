import type { FeedController } from '../../controllers/feed-controller.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { KpuNewsList } from './kpu-news-list.js';
/** A person opens an article: the page may have its own way, else it is read in the dialog, or its link leads on. */
export declare function open(host: KpuNewsList, event: MouseEvent, article: Article, link: HTMLAnchorElement, t: Locale['t'], { several, feed }: FeedController): void;
