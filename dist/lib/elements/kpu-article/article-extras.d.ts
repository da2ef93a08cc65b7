import type { FeedController } from '../../controllers/feed-controller.js';
import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { KpuArticle } from './kpu-article.js';
/** What an article needs only once it is read: the size of its text, its views, what paper needs. */
export declare function extend(host: KpuArticle, feed: FeedController, article: () => Article | undefined, locale: () => Locale): void;
