import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';

// A chunk: fetched where an article is not on the first page of its feed.

/** Pages of a feed that are searched for an article. */
const PAGES = 5;

/**
 * Looks for an article beyond what is loaded: by itself, then on the feed's further pages.
 * @param over whether it is there, or is looked for no more
 * @returns the article where it came alone, or why it is not there; neither where it is on a page by now, or where
 * something else is looked for
 */
export async function findRemote(
  feed: FeedStore,
  first: Feed | undefined,
  id: string,
  over: () => boolean,
): Promise<{ readonly article?: Article; readonly missing?: FeedError }> {
  const alone = first && id ? await feed.fetchArticle(id) : undefined;
  if (alone) return { article: alone };
  if (!over()) await feed.loadPagesUntil(over, PAGES);
  if (over() || !feed.state.articles.length) return {};
  return { missing: feed.state.pageError ?? new FeedError('not-in-feed', { url: first?.url, excerpt: id }) };
}
