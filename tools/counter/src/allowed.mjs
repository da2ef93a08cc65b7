import { articlesIn, take } from './feeds.mjs';
import { isId, MOST_KNOWN } from './ids.mjs';
import { masked } from './mask.mjs';

const EVERY = 5 * 60_000;
/** A view of an article that nobody knows yet may be of one that was just published: then the feed is read sooner. */
const SOONEST = 60_000;
/** After a start at which no feed could be read. */
const RETRY = 15_000;

/** @typedef {'yes' | 'no' | 'unread' | 'full'} Verdict */
/**
 * Decides whose views count.
 * @typedef {object} Allowed
 * @property {(id: string) => Promise<Verdict>} verdict
 * @property {(id: string) => number | undefined} seed the number that a count of this id begins with, by what is
 *   known now; undefined where it does not count
 * @property {() => boolean} ready
 * @property {() => void} stop
 */

/**
 * Any id, for trying out. Still not any number of them, or one visitor could fill the disk.
 * @returns {Allowed}
 */
export function anyId() {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    async verdict(id) {
      if (!seen.has(id) && seen.size >= MOST_KNOWN) return 'full';
      seen.add(id);
      return 'yes';
    },
    seed: () => 0,
    ready: () => true,
    stop() {},
  };
}

/**
 * The articles of these feeds, read now and every five minutes, each with the largest number of views that a feed
 * gave it. An article that has left its feed counts on until the process ends or 50 000 newer ones are known; a feed
 * that cannot be read changes nothing.
 * @param {readonly string[]} feeds
 * @param {import('./log.mjs').Log} log
 * @param {Partial<{ every: number, soonest: number, retry: number }>} [times] milliseconds, for tests
 * @returns {Allowed}
 */
export function articlesOf(feeds, log, times = {}) {
  const { every = EVERY, soonest = SOONEST, retry = RETRY } = times;
  /** @type {import('./feeds.mjs').Articles} in the order in which they were last read */
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
      const fit = [...found].filter(([id]) => isId(id));
      for (const [id, views] of fit) take(ids, id, views);
      unread.delete(feed);
      log('info', 'feed-read', { feed: masked(feed), ids: fit.length, ignored: found.size - fit.length });
    } catch (error) {
      log('warn', 'feed-failed', { feed: masked(feed), message: error.message });
    }
  }

  function read() {
    lastRead = performance.now();
    clearTimeout(timer);
    reading ??= Promise.all(feeds.map(readOne)).then(() => {
      reading = undefined;
      for (const id of ids.keys())
        if (ids.size > MOST_KNOWN) ids.delete(id);
        else break;
      if (!stopped) timer = setTimeout(read, unread.size > 0 ? retry : every).unref();
    });
    return reading;
  }
  void read();

  return {
    async verdict(id) {
      if (ids.has(id)) return 'yes';
      await (performance.now() - lastRead >= soonest ? read() : reading);
      return ids.has(id) ? 'yes' : unread.size > 0 ? 'unread' : 'no';
    },
    seed: (id) => (ids.has(id) ? (ids.get(id) ?? 0) : undefined),
    ready: () => unread.size === 0,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
