import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { fetchLanguage, langOf } from '../../../i18n/index.js';
import type { ArticleHost } from '../article-host.js';
import { ArticleFeatures } from './article-features.js';

// The entry of the bundle `article`: everything of `<kpu-article>` that a page without articles does not need.

export type { ArticleFeatures };

/** The features of an element, once its words can be in the language of the page. */
export async function createFeatures(host: ArticleHost, store: FeedStore): Promise<ArticleFeatures> {
  await fetchLanguage(langOf(host));
  return new ArticleFeatures(host, store);
}
