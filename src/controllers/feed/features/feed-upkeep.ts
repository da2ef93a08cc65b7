import type { ReactiveController } from 'lit';
import type { Feed } from '../../../model/types.js';
import { reconcileArticles } from './reconcile.js';
import { cacheKey, readCached, writeCached } from './feed-cache.js';
import type { FeedController } from '../feed-controller.js';
import { isUserReading, withoutNewArticles } from './reader-activity.js';
import { normalizeSrcList } from '../../../feed/src-list.js';
import { AutoRefresh } from './auto-refresh.js';

// A chunk: fetched once a feed is shown, has failed, or may have a copy of an earlier visit.

/** Under which key a feed is kept, since `src` may have changed meanwhile. */
const keys = new WeakMap<Feed, string>();
/** Feeds that are kept already: many elements may show the same. */
const written = new WeakSet<Feed>();
/** Answers of which a part is held back, by what is shown of them. */
const whole = new WeakMap<Feed, Feed>();

/** Keeps a copy of what one element shows, and keeps what it shows up to date. */
class Keeper implements ReactiveController {
  readonly #controller: FeedController;
  readonly #copies: string;
  readonly #renewal: AutoRefresh;
  #seen?: Feed;
  /** What is shown while a part of it is held back, and what shows that part. */
  #held?: readonly [feed: Feed, reveal: () => void];

  constructor(controller: FeedController, copies: string) {
    this.#controller = controller;
    this.#copies = copies;
    this.#renewal = new AutoRefresh(controller);
    controller.reconcile = reconcileArticles;
    controller.defer = (feed, asked) => this.#hold(feed, asked);
    controller.host.addController(this);
  }

  hostConnected(): void {
    this.settled();
  }

  /** Something was shown, or has failed. */
  settled(): void {
    const { feed, host, fromCache } = this.#controller;
    if (!host.isConnected) return;
    if (!feed)
      void this.#paint().catch(() => undefined); // a store that is blocked is none
    else if (feed !== this.#seen) {
      this.#seen = feed;
      if (feed !== this.#held?.[0]) this.#release();
      this.#renewal.since = fromCache ? -Infinity : performance.now();
      if (!fromCache && !feed.partial) void this.#write(feed).catch(() => undefined); // or full
    }
    this.#renewal.settled();
  }

  /** The feed's address, or several with one space between them. */
  get #src(): string {
    return normalizeSrcList(this.#controller.src);
  }

  get #key(): string | undefined {
    const { format, baseURI } = this.#controller.host;
    return cacheKey(this.#src, format, baseURI);
  }

  /** Shows the copy of an earlier visit, unless the server was faster. */
  async #paint(): Promise<void> {
    const controller = this.#controller;
    const { host } = controller;
    const key = this.#key;
    const copy = key && (await readCached(this.#copies, key, this.#src, host.baseURI));
    if (!copy || controller.feed || key !== this.#key || this.#controller.isProvided || !host.isConnected)
      return;
    const { error } = controller;
    controller.accept(copy.feed, copy.at);
    controller.error = error;
  }

  async #write(shown: Feed): Promise<void> {
    const feed = whole.get(shown) ?? shown;
    const key = keys.get(feed) ?? this.#guess(feed);
    if (!key) await caches.open(this.#copies); // so that on the next visit this code is there before the answer
    if (!key || this.#controller.isProvided || written.has(feed)) return;
    written.add(feed);
    await writeCached(this.#copies, key, { feed, at: this.#controller.fetchedAt });
  }

  /** The key of a feed that came before this code was there, if it surely is what `src` names now. */
  #guess({ url }: Feed): string | undefined {
    const { baseURI } = this.#controller.host;
    const src = this.#src;
    const fits = (address: string) => url.startsWith(new URL(address, baseURI).href.split('#')[0]);
    return url === src || src.split(' ').some(fits) ? this.#key : undefined;
  }

  /** Shows an answer, but not what is new in it, while somebody reads below and has not asked for it. */
  #hold(feed: Feed, asked?: boolean): boolean {
    const controller = this.#controller;
    const { feed: first, host, fromCache } = controller;
    const key = this.#key;
    if (key) keys.set(feed, key);
    this.#release();
    if (asked || !(this.#renewal.running || fromCache) || first?.url !== feed.url || !host.isConnected)
      return false;
    const held =
      'refresh' in host && isUserReading(host) ? withoutNewArticles(controller, first, feed) : undefined;
    if (!held) return false;
    const reveal = () => {
      controller.accept(feed);
      this.#release();
    };
    whole.set(held.feed, feed);
    this.#held = [held.feed, reveal];
    controller.accept(held.feed);
    controller.pendingCount = held.count;
    controller.showPending = reveal;
    return true;
  }

  /** Nothing is held back any more. */
  #release(): void {
    const controller = this.#controller;
    const reveal = this.#held?.[1];
    this.#held = undefined;
    if (!reveal || controller.showPending !== reveal) return;
    controller.pendingCount = 0;
    controller.showPending = undefined;
    controller.host.requestUpdate();
  }
}

const keepers = new WeakMap<FeedController, Keeper>();

/**
 * Looks after what an element shows: keeps a copy of it, or shows the one of an earlier visit, and loads it again
 * when it is time. An element that is taken out of the page waits no longer, and begins anew when it is put back.
 */
export function attachUpkeep(controller: FeedController, copies: string): void {
  const keeper = keepers.get(controller);
  if (keeper) keeper.settled();
  else keepers.set(controller, new Keeper(controller, copies));
}
