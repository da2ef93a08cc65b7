import type { loadFeed as LoadFeed } from '../feed/index.js';
import type { FeedController } from './feed-controller.js';

// A chunk: fetched when a feed has a further page that is wanted.

/** Pages followed in all, however many addresses a feed makes up. */
const MOST_PAGES = 50;

/** Addresses already asked for, by the first page they belong to. */
const visited = new WeakMap<object, Set<string>>();

/** The address of the next page, unless the feed leads in a loop, to another origin or on and on. */
const nextOf = ({ next }: FeedController, url: string, seen: ReadonlySet<string>): string | undefined =>
  next && !seen.has(next) && seen.size < MOST_PAGES && new URL(next).origin === new URL(url).origin
    ? next
    : undefined;

/**
 * Adds further pages to what is loaded, until `enough`, over at most `most` of them.
 * @param loadFeed the page's own, since the store behind it is shared
 */
export async function follow(
  feed: FeedController,
  loadFeed: typeof LoadFeed,
  enough: () => boolean,
  most: number,
): Promise<void> {
  const { feed: first, host } = feed;
  if (!first) return;
  feed.more = true;
  host.requestUpdate();
  const seen = visited.get(first) ?? new Set([first.url]);
  visited.set(first, seen);
  try {
    for (let page = 0; page < most && !enough(); page++) {
      const url = nextOf(feed, first.url, seen);
      if (!url) break;
      seen.add(url);
      const { articles, next } = await loadFeed(url, { limits: host.limits }).catch((error: unknown) => {
        seen.delete(url); // so that it can be tried again
        throw error;
      });
      if (feed.feed !== first) return; // another feed has come meanwhile
      const keys = new Set(feed.articles.map(({ key }) => key));
      feed.articles = [...feed.articles, ...articles.filter(({ key }) => !keys.has(key))];
      feed.next = next;
    }
    feed.next = nextOf(feed, first.url, seen);
  } finally {
    feed.more = false;
  }
}
