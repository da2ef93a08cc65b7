import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { ArticleHost } from '../article-host.js';
import { ArticleFeatures } from './article-features.js';
export type { ArticleFeatures };
/** The features of an element, once its words can be in the language of the page. */
export declare function createFeatures(host: ArticleHost, store: FeedStore): Promise<ArticleFeatures>;
