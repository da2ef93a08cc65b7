import { fetchSingleArticle } from '../../../controllers/feed/features/single-article.js';
import { FeedError } from '../../../model/feed-error.js';
import type { FindRemote } from '../article-selection.js';

/** Further pages of a feed that are searched for an article. */
const MAX_PAGES = 5;

/** By itself where the format can give it alone, then on further pages. */
export const findRemote: FindRemote = async (feed, firstPage, id, isDone) => {
  const [article] = firstPage && id ? await fetchSingleArticle(feed, firstPage, id) : [];
  if (article) return { article };
  if (!isDone()) await feed.loadPagesUntil(isDone, MAX_PAGES);
  if (isDone() || !feed.articles.length) return {};
  return { missing: feed.pageError ?? new FeedError('not-in-feed', { url: firstPage?.url, excerpt: id }) };
};
