import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ArticleHost } from '../article-host.js';
/** Adds what an article needs only once it is read: text size, image zoom, view tracking, print styles. */
export declare function attachAfterRender(host: ArticleHost, store: FeedStore, getArticle: () => Article | undefined, getLocale: () => Locale): void;
