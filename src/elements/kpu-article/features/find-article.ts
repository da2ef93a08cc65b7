import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';

/** Further pages of a feed that are searched for an article. */
const MAX_PAGES = 5;

/**
 * Looks for an article beyond the loaded pages: by itself where the format can give it alone, then on further pages.
 * @param isDone whether the article is loaded by now, or the search is outdated
 * @returns the article where it came alone, or why it is missing; neither where `isDone` ended the search
 */
export async function findRemote(
  store: FeedStore,
  firstPage: Feed | undefined,
  id: string,
  isDone: () => boolean,
): Promise<{ readonly article?: Article; readonly missing?: FeedError }> {
  const article = firstPage && id ? await store.fetchArticle(id) : undefined;
  if (article) return { article };
  if (!isDone()) await store.loadPagesUntil(isDone, MAX_PAGES);
  if (isDone() || !store.state.articles.length) return {};
  return {
    missing: store.state.pageError ?? new FeedError('not-in-feed', { url: firstPage?.url, excerpt: id }),
  };
}
