import type { FeedController } from '../feed-controller.js';
import { FeedError } from '../../../model/feed-error.js';
import { nextPage } from './next-page.js';
import { reportError } from '../../report-error.js';

// A chunk: fetched when a feed has a further page that is wanted.

/** Addresses already asked for, by the first page they belong to. */
const visited = new WeakMap<object, Set<string>>();

/** Adds further pages to what is loaded, until `enough`, over at most `most` of them. */
export async function loadPages(feed: FeedController, enough: () => boolean, most: number): Promise<void> {
  const { feed: first, host, sourceSet } = feed;
  if (!first || feed.loadingMore) return;
  if (sourceSet?.src === first.url) return sourceSet.follow(enough, most);
  feed.loadingMore = true;
  feed.pageError = undefined;
  host.requestUpdate();
  const seen = visited.get(first) ?? new Set([first.url]);
  visited.set(first, seen);
  try {
    for (let page = 0; page < most && !enough(); page++) {
      const url = nextPage(feed, seen);
      if (!url) break;
      seen.add(url);
      const { articles, next } = await feed.fetchFeed(url).catch((error: unknown) => {
        seen.delete(url); // so that it can be tried again
        throw error;
      });
      if (feed.feed !== first) return; // another feed has come meanwhile
      const found = new Map(articles.map((article) => [article.key, article]));
      const known = feed.articles.map((article) => {
        const again = found.get(article.key);
        found.delete(article.key);
        return again && article.html === undefined && article.text === undefined ? again : article; // it came without
      });
      feed.articles = [...known, ...found.values()];
      feed.next = next;
    }
    feed.next = nextPage(feed, seen);
  } catch (error) {
    if (feed.feed !== first) return;
    feed.pageError = FeedError.from(error, feed.next);
    void reportError(host, feed.pageError, host.debug);
  } finally {
    if (feed.feed === first) feed.loadingMore = false;
    host.requestUpdate();
  }
}
