import { FeedError } from '../../../model/feed-error.js';
import type { FindRemote } from '../article-selection.js';

/** Maximum number of further feed pages that are searched for an article. */
const MAX_PAGES = 5;

/** Requests the article individually if the format supports that, then searches further pages. */
export const findRemote: FindRemote = async (store, firstPage, id, isDone) => {
  const article = firstPage && id ? await store.withLoader((loader) => loader.fetchArticle(id)) : undefined;
  if (article) return { article };
  if (!isDone()) await store.withLoader((loader) => loader.loadPages(isDone, MAX_PAGES));
  const { articles, pageError } = store.state;
  if (isDone() || !articles.length) return {};
  return { missing: pageError ?? new FeedError('not-in-feed', { url: firstPage?.url, excerpt: id }) };
};
