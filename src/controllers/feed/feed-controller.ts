import type { ReactiveController } from 'lit';
import { emit } from '../../events.js';
import { readProvidedFeed, loadSharedFeed } from '../../feed/index.js';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import { requestLimits } from '../../net/index.js';
import { inlineFeed, ControllerHooks, type FeedHost } from './feed-host.js';
import { reportError } from '../report-error.js';

/** Name of the store that holds the last good copies; a new number where their form changes. */
const COPIES = 'kpu-news-1';

/**
 * Brings an element its feed, whatever way it comes. What is loaded stays when a later request fails; a late
 * answer for an earlier `src` loses; moving the element asks nothing anew.
 */
export class FeedController extends ControllerHooks implements ReactiveController {
  /** The first page; undefined until one was loaded. */
  feed?: Feed;
  /** All articles loaded so far, in the feed's order; `follow` in `pages.ts` adds to it. */
  articles: readonly Article[] = [];
  /** Address of the page after the last one loaded. */
  next?: string;
  /** Why the newest load failed; a success takes it back. */
  error?: FeedError;
  /** The `src` that it is of. */
  failedSrc?: string;
  /** Why the newest further page failed. */
  pageError?: FeedError;
  /** True while a further page is on its way. */
  loadingMore = false;
  /** True once the first answer takes long. */
  slow = false;
  /** Whether the page itself has handed over what is shown. */
  isProvided?: boolean;
  /** When what is shown was read from its server, in milliseconds since 1970. */
  fetchedAt = 0;
  /** True while what is shown comes from the copy of an earlier visit. */
  fromCache = false;

  readonly host: FeedHost;
  readonly #ready: () => boolean;
  readonly #one?: () => unknown;
  #inline?: string;
  /** What is to be shown (data, or an address), and how it is to be read. */
  #from: readonly unknown[] = [];
  #turn = 0;
  /** True while an answer is waited for. */
  #asking = false;
  #late?: Feed;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param ready false while the element waits to come near the viewport
   * @param one what the page hands over instead of a feed, where the element takes a single article
   */
  constructor(host: FeedHost, ready: () => boolean, one?: () => unknown) {
    super();
    this.host = host;
    this.#ready = ready;
    this.#one = one;
    host.addController(this);
  }

  /** `loading` until there is something to show or to say; `idle` without any source. */
  get status(): 'idle' | 'loading' | 'ready' | 'error' {
    return this.feed ? 'ready' : this.error ? 'error' : this.src ? 'loading' : 'idle';
  }

  /** Address of the feed, or several with white space between them; none where the page has set what is shown. */
  get src(): string {
    return (this.#one?.() ?? this.host.feed) == null ? this.host.src?.trim() : '';
  }

  hostConnected(): void {
    this.readInline();
    if (this.#asking) this.#expect();
  }

  hostDisconnected(): void {
    this.wait();
  }

  hostUpdate(): void {
    const { feed, baseURI, format, formats } = this.host;
    const article = this.#one?.();
    const given = article ?? feed ?? this.#inline;
    this.isProvided = given != null;
    const source = given ?? (this.#ready() ? this.src : '');
    const from = [source, format, formats];
    if (from.every((value, at) => value === this.#from[at])) {
      if (this.#late) this.accept(this.#late);
      return;
    }
    this.#late = undefined;
    if (source !== this.#from[0]) this.error = undefined; // it was another one's
    this.#from = from;
    this.#turn++; // an answer under way is not wanted any more
    this.#asking = false;
    if (!this.isProvided) return void (source && this.load());
    try {
      this.accept(readProvidedFeed({ article, feed, inline: this.#inline }, baseURI));
    } catch (error) {
      this.#refuse(error, baseURI);
    }
  }

  /** Takes the feed printed into the page as a script child, if there is one. */
  readonly readInline = (): void => {
    const inline = inlineFeed(this.host, this.readInline);
    if (inline === null) return;
    this.#inline = inline;
    this.host.requestUpdate();
  };

  /** One feed, by the element's options. */
  readonly fetchFeed = (url: string, fresh?: boolean, asked?: boolean): Promise<Feed> => {
    const { limits, baseURI: base, format, formats, limit } = this.host;
    // an attribute that was taken away is null
    return loadSharedFeed(url, {
      limits,
      base,
      format: format ?? 'auto',
      formats,
      pageSize: Number(limit) || 10,
      bypassCache: fresh,
      userInitiated: asked,
    });
  };

  /**
   * Asks for `src`; what is shown stays until the answer is there.
   * @param fresh asks the server although the page holds an answer
   * @param asked a person asks
   */
  readonly load = async (fresh?: boolean, asked?: boolean): Promise<void> => {
    const { host, src } = this;
    const turn = ++this.#turn;
    if (!src) return;
    if (!this.feed) void this.#stored().catch(() => undefined); // no store, or none that may be looked at
    this.#asking = true;
    this.#expect();
    try {
      const feed = await (/\s/.test(src)
        ? import('./features/source-set.js').then(({ loadSourceSet }) => loadSourceSet(this, fresh, asked))
        : this.fetchFeed(src, fresh, asked));
      if (turn === this.#turn && !this.defer?.(feed, asked)) this.accept(feed);
    } catch (error) {
      if (turn === this.#turn) this.#refuse(error, src);
    }
    await host.updateComplete;
  };

  /** Follows the feed's pages until `enough`, but over at most `most` of them. */
  async loadPagesUntil(enough: () => boolean, most: number): Promise<void> {
    if (!this.next || this.loadingMore || enough()) return;
    const { loadPages } = await import('./features/pagination.js').catch(() => ({ loadPages: undefined })); // the list stays as it is
    await loadPages?.(this, enough, most);
  }

  /** Does something later, unless the element is gone by then or something else came up. */
  wait(time?: number, then?: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = then && setTimeout(then, time);
  }

  /**
   * Takes a feed as what is shown.
   * @param at when a copy of an earlier visit was read from its server
   */
  accept(feed: Feed, at?: number): void {
    this.#settle();
    this.#late = this.host.isConnected ? undefined : feed;
    if (this.#late) return; // a late answer waits in case the element is put back
    const { articles, next } = this.reconcile?.(this, feed) ?? feed;
    this.feed = feed;
    this.articles = articles;
    this.next = next;
    this.fetchedAt = at ?? Date.now();
    this.fromCache = !!at;
    this.pageError = undefined;
    this.error = feed.partial ? this.#tell(new FeedError('interrupted', { url: feed.url })) : undefined;
    this.loadingMore = false;
    void this.host.updateComplete.then(() => {
      const { url, ignored } = feed;
      if (this.feed !== feed) return;
      emit(this.host, 'kpu-load', { url, articles: this.articles.length, ignored });
      this.#keep();
    });
  }

  #refuse(thrown: unknown, url: string): void {
    this.#settle();
    this.error = this.#tell(thrown, url);
    this.failedSrc = url;
    this.#keep();
  }

  /** Shows the copy of an earlier visit until the server has answered. */
  async #stored(): Promise<void> {
    if (await caches.has(COPIES)) this.#keep();
  }

  /** Copies, renews, tries again: none of it is needed for the first paint. */
  #keep(): void {
    import('./features/feed-upkeep.js').then(
      ({ attachUpkeep }) => {
        attachUpkeep(this, COPIES);
      },
      () => undefined,
    );
  }

  #tell(thrown: unknown, url?: string): FeedError {
    const error = FeedError.from(thrown, url);
    void reportError(this.host, error, this.host.debug);
    return error;
  }

  /** Says so where the answer takes long. */
  #expect(): void {
    this.wait(this.host.limits?.slow ?? requestLimits.slow, () => {
      this.slow = true;
      this.host.requestUpdate();
    });
  }

  #settle(): void {
    this.wait();
    this.slow = this.#asking = false;
    this.host.requestUpdate();
  }
}
