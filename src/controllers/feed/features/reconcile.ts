import type { Article, Feed } from '../../../model/types.js';
import type { FeedController } from '../feed-controller.js';

/** Whether two values say the same, as far as data goes; what is the very same need not be looked at. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const mine = Object.entries(one);
  return (
    mine.length === Object.keys(other).length &&
    mine.every(([name, value]) => same(value, (other as Record<string, unknown>)[name]))
  );
}

/**
 * What is shown once a feed was read again. An article that says the same, counted views included, stays the
 * same object, so that its card is not drawn again; what further pages brought stays below a renewed first page;
 * what the feed takes back goes from there too.
 */
export function reconcileArticles(
  { feed: first, articles: old, next, withViewCount = (one) => one }: FeedController,
  feed: Feed,
): Pick<Feed, 'articles' | 'next'> {
  const before = new Map(old.map((one) => [one.key, one]));
  const articles = feed.articles.map(withViewCount).map((one) => {
    const known = before.get(one.key);
    before.delete(one.key);
    return same(known, one) ? (known as Article) : one;
  });
  if (first?.url !== feed.url || first.next === next) return { articles, next: feed.next };
  // of the old first page, what stands above the last one that is still there has gone; what follows was pushed off it
  const now = new Set(feed.articles.map(({ key }) => key));
  const last = first.articles.findLastIndex(({ key }) => now.has(key));
  for (const one of first.articles.slice(0, last + 1)) before.delete(one.key);
  // an article may be taken back by its id alone
  const gone = new Set(feed.articles.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
  return { articles: [...articles, ...[...before.values()].filter(({ id }) => !gone.has(id))], next };
}
