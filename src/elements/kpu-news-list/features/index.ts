import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { fetchLanguage, langOf } from '../../../i18n/index.js';
import type { ListHost } from '../list-host.js';
import { ListFeatures } from './list-features.js';

// The entry of the bundle `list`.

export type { ListFeatures };

/** The features of an element, once its words can be in the language of the page. */
export async function createFeatures(host: ListHost, store: FeedStore): Promise<ListFeatures> {
  await fetchLanguage(langOf(host));
  return new ListFeatures(host, store);
}
