import { articlesIn, noteArticle } from './feeds.mjs';
import { isId, MAX_ARTICLES } from './ids.mjs';
import { mayNumber } from './plausible.mjs';
import { redactFeed } from './redact.mjs';

const REFRESH_INTERVAL = 5 * 60_000;
/** An unknown article may have just been published, so its view reads the feeds again, though not more often than this. */
const MIN_INTERVAL = 60_000;
/** Used as long as a feed has never been read. */
const RETRY_INTERVAL = 15_000;

/** @typedef {'known' | 'unknown' | 'unread' | 'full'} Status `unread`: a feed has never been read; `full`: no more ids fit */
/**
 * The articles whose views count.
 * @typedef {object} KnownArticles
 * @property {(id: string) => Promise<Status>} statusOf
 * @property {(id: string) => number | undefined} seed the first number of a new count; undefined for an unknown id
 * @property {() => boolean} isReady every feed has been read
 * @property {() => void} stop
 */

/**
 * Accepts any id, for trying out; their number is limited, so that no visitor can fill the disk.
 * @returns {KnownArticles}
 */
export function acceptAnyId() {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    async statusOf(id) {
      if (!seen.has(id) && seen.size >= MAX_ARTICLES) return 'full';
      seen.add(id);
      return 'known';
    },
    seed: () => 0,
    isReady: () => true,
    stop() {},
  };
}

/**
 * Reads these feeds now and every five minutes. Each article keeps the largest plausible number of views that its feeds
 * gave it. An article that is no longer in its feed stays known until the process ends or 50 000 newer ones are known. A
 * feed that cannot be read changes nothing.
 * @param {readonly string[]} feeds
 * @param {import('./log.mjs').Log} log
 * @param {Partial<{ refresh: number, min: number, retry: number }>} [intervals] milliseconds, for tests
 * @returns {KnownArticles}
 */
export function watchFeeds(feeds, log, intervals = {}) {
  const { refresh = REFRESH_INTERVAL, min = MIN_INTERVAL, retry = RETRY_INTERVAL } = intervals;
  /** @type {import('./feeds.mjs').Articles} least recently read first */
  const ids = new Map();
  const unread = new Set(feeds);
  let lastRead = -Infinity;
  /** @type {Promise<void> | undefined} */
  let reading;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let stopped = false;

  /** @param {string} feed */
  async function readOne(feed) {
    try {
      const found = await articlesIn(feed);
      const valid = [...found].filter(([id]) => isId(id));
      for (const [id, views] of valid) noteArticle(ids, id, mayNumber(id, feed, feeds) ? views : undefined);
      unread.delete(feed);
      log('info', 'feed-read', {
        feed: redactFeed(feed),
        ids: valid.length,
        ignored: found.size - valid.length,
      });
    } catch (error) {
      log('warn', 'feed-failed', { feed: redactFeed(feed), message: error.message });
    }
  }

  function read() {
    lastRead = performance.now();
    clearTimeout(timer);
    reading ??= Promise.all(feeds.map(readOne)).then(() => {
      reading = undefined;
      for (const id of ids.keys())
        if (ids.size > MAX_ARTICLES) ids.delete(id);
        else break;
      if (!stopped) timer = setTimeout(read, unread.size > 0 ? retry : refresh).unref();
    });
    return reading;
  }
  void read();

  return {
    async statusOf(id) {
      if (ids.has(id)) return 'known';
      await (performance.now() - lastRead >= min ? read() : reading);
      if (ids.has(id)) return 'known';
      return unread.size > 0 ? 'unread' : 'unknown';
    },
    seed: (id) => (ids.has(id) ? (ids.get(id) ?? 0) : undefined),
    isReady: () => unread.size === 0,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
