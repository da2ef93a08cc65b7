import { toCount } from '../model/read-feed.js';
import { FeedError } from '../model/feed-error.js';
import type { Article } from '../model/types.js';
import { requestJson, type Limits } from '../net/index.js';
import type { Ask, Counter, CountedItem } from './counter.js';
import { countedLog } from './counted-log.js';

/** Milliseconds in which widgets that come one after the other are asked for together. */
const GATHER = 30;

/** What is known of one article. Times are `performance.now()`. */
interface Entry {
  views?: number;
  /** When it was asked for. */
  asked: number;
  /** When its view was reported: an answer to an earlier question knows less. */
  reported: number;
}

type Told = (error: FeedError) => void;

interface Wanted {
  readonly item: CountedItem;
  readonly failed: Set<Told>;
}

const itemOf = ({ key, url, title }: Article): CountedItem => ({ id: key, url, title });

/** The numbers of one counter, shared by all elements of the page. */
export class CountStore {
  /** Called whenever a number has changed. */
  readonly listeners = new Set<() => void>();
  readonly #counter: Counter;
  readonly #url: string;
  readonly #entries = new Map<string, Entry>();
  #wanted = new Map<string, Wanted>();
  #waiting = false;
  #limits: Partial<Limits> = {};

  constructor(counter: Counter, url: string) {
    this.#counter = counter;
    this.#url = url;
  }

  /** Articles that one request can ask for. */
  get batch(): number {
    const { batch } = this.#counter;
    return batch === Infinity ? batch : Math.max(1, Math.floor(batch) || 1);
  }

  /** The counted number of views, where it is known. */
  views(key: string): number | undefined {
    return this.#entries.get(key)?.views;
  }

  /**
   * Asks for the numbers that nobody has asked for within a minute, together with what others want meanwhile.
   * @param minute milliseconds
   * @param failed called where the counter fails; what is known stays
   */
  request(articles: readonly Article[], minute: number, limits: Partial<Limits>, failed: Told): void {
    const now = performance.now();
    for (const article of articles) {
      const { key } = article;
      const entry = this.#entryOf(key);
      const wanted = this.#wanted.get(key);
      if (wanted) wanted.failed.add(failed);
      else if (now - entry.asked >= minute) {
        entry.asked = now;
        this.#wanted.set(key, { item: itemOf(article), failed: new Set([failed]) });
      }
    }
    if (!this.#wanted.size || this.#waiting) return;
    this.#waiting = true;
    this.#limits = limits;
    setTimeout(() => void this.#read(), GATHER);
  }

  /**
   * Reports that an article was seen, once in a browsing session; gives its new number where the answer tells it.
   * @throws {FeedError} where the counter fails
   */
  async report(article: Article, limits: Partial<Limits>): Promise<number | undefined> {
    const { key } = article;
    if (!this.#counter.report || countedLog.any([key])) return undefined;
    countedLog.add(key); // now, so that a second element does not report it too
    try {
      const views = toCount(await this.#counter.report(this.#url, itemOf(article), this.#ask(limits)));
      const entry = this.#entryOf(key);
      entry.reported = performance.now();
      if (views === undefined) return undefined;
      entry.views = views;
      this.#changed();
      return views;
    } catch (thrown) {
      const error = FeedError.from(thrown, this.#url);
      // refused, so nothing was counted; without an answer nobody knows
      if (error.code === 'http') countedLog.delete(key);
      throw error;
    }
  }

  #entryOf(key: string): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry: Entry = { asked: -Infinity, reported: -Infinity };
    this.#entries.set(key, entry);
    return entry;
  }

  #ask(limits: Partial<Limits>, fresh?: boolean): Ask {
    return (url, init) => requestJson(url, { ...init, limits, fresh });
  }

  /** Reads what was wanted, in as few requests as may be; after one that failed no further one is made. */
  async #read(): Promise<void> {
    const wanted = [...this.#wanted.values()];
    this.#wanted = new Map();
    this.#waiting = false;
    const limits = this.#limits;
    const size = Math.min(this.batch, wanted.length);
    let at = 0;
    try {
      for (; at < wanted.length; at += size)
        await this.#readSome(
          wanted.slice(at, at + size).map(({ item }) => item),
          limits,
        );
    } catch (thrown) {
      const error = FeedError.from(thrown, this.#url);
      for (const failed of new Set(wanted.slice(at).flatMap(({ failed }) => [...failed]))) failed(error);
    }
    this.#changed();
  }

  async #readSome(items: readonly CountedItem[], limits: Partial<Limits>): Promise<void> {
    const start = performance.now();
    // what the browser keeps of an earlier answer lacks this visitor's own view
    const fresh = countedLog.any(items.map(({ id }) => id));
    const numbers = await this.#counter.read(this.#url, items, this.#ask(limits, fresh));
    for (const { id } of items) {
      const views = toCount(numbers.get(id));
      const entry = this.#entryOf(id);
      if (views !== undefined && entry.reported < start) entry.views = views;
    }
  }

  #changed(): void {
    for (const follower of this.listeners) follower();
  }
}

const tallies = new WeakMap<Counter, Map<string, CountStore>>();

/** The page's one tally of a counter and its address. */
export function countStoreFor(counter: Counter, url: string): CountStore {
  const known = tallies.get(counter) ?? new Map<string, CountStore>();
  tallies.set(counter, known);
  const tally = known.get(url) ?? new CountStore(counter, url);
  known.set(url, tally);
  return tally;
}
