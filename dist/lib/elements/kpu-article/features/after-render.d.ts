import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ArticleHost } from '../article-host.js';
/**
 * Attaches what is only needed after the first render: text size, image zoom, view tracking, print styles, and that the
 * article follows its page.
 */
export declare function attachAfterRender(host: ArticleHost, store: FeedStore, getArticle: () => Article | undefined, getLocale: () => Locale): void;
