import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../events.js';
import { readDirect, sharedFeed, type FeedFormat, type Limits } from '../feed/index.js';
import { FeedError } from '../model/feed-error.js';
import type { Article, Feed } from '../model/types.js';
import { requestLimits } from '../net/index.js';
import { report } from './report.js';
import type { Several } from './several.js';

/** Name of the store that holds the last good copies; a new number where their form changes. */
const COPIES = 'kpu-news-1';

/** What an element with a feed offers to the controller. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  feed: unknown;
  /** One article instead of a feed. */
  article: unknown;
  format: string;
  formats?: readonly FeedFormat[];
  /** Articles that it wants to show. */
  limit?: number | string;
  limits: Partial<Limits>;
  debug: boolean;
}

/**
 * Brings an element its feed, whatever way it comes. What is loaded stays when a later request fails; a late
 * answer for an earlier `src` loses; moving the element asks nothing anew.
 */
export class FeedController implements ReactiveController {
  /** The first page; undefined until one was loaded. */
  feed?: Feed;
  /** All articles loaded so far, in the feed's order; `follow` in `pages.ts` adds to it. */
  articles: readonly Article[] = [];
  /** Address of the page after the last one loaded. */
  next?: string;
  /** Why the newest load failed; a success takes it back. */
  error?: FeedError;
  /** Why the newest further page failed. */
  moreError?: FeedError;
  /** True while a further page is on its way. */
  more = false;
  /** True once the first answer takes long. */
  slow = false;
  /** Whether the page itself has handed over what is shown. */
  given?: boolean;
  /** When what is shown was read from its server, in milliseconds since 1970. */
  at = 0;
  /** True while what is shown comes from the copy of an earlier visit. */
  stored = false;
  /** The feeds behind it where there are several. */
  several?: Several;
  /** The articles on screen, in their order; absent until the later part of the element is here. */
  shown?: readonly Article[];
  /** New articles that are kept back so that nothing moves under a reader. */
  waiting?: number;
  /** Shows them. */
  reveal?: () => void;
  /** What is shown once a feed was read again. */
  blend?: (before: FeedController, feed: Feed) => Pick<Feed, 'articles' | 'next'>;
  /** The article with the number of views that a counter gives it. */
  counted?: (article: Article) => Article;
  /** Keeps an answer back where it would disturb a reader; true where it did. */
  hold?: (feed: Feed, asked?: boolean) => boolean;

  readonly host: FeedHost;
  readonly #ready: () => boolean;
  #inline?: string;
  #source: unknown;
  #formats: unknown;
  #turn = 0;
  #late?: Feed;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param ready false while the element waits to come near the viewport */
  constructor(host: FeedHost, ready: () => boolean) {
    this.host = host;
    this.#ready = ready;
    host.addController(this);
  }

  /** `loading` until there is something to show or to say; `idle` without any source. */
  get state(): 'idle' | 'loading' | 'ready' | 'error' {
    return this.feed ? 'ready' : this.error ? 'error' : this.src ? 'loading' : 'idle';
  }

  /** Address of the feed, or several with white space between them. */
  get src(): string {
    return this.host.src?.trim();
  }

  hostConnected(): void {
    this.readInline();
  }

  hostDisconnected(): void {
    this.wait();
  }

  hostUpdate(): void {
    const { article, feed, baseURI, format, formats = format } = this.host;
    const given = article ?? feed ?? this.#inline;
    this.given = given != null;
    const source = given ?? (this.#ready() ? this.src : '');
    if (source === this.#source && formats === this.#formats) {
      if (this.#late) this.accept(this.#late);
      return;
    }
    this.#late = undefined;
    this.#source = source;
    this.#formats = formats;
    this.#turn++; // an answer under way is not wanted any more
    if (!this.given) {
      if (source) void this.load();
      return;
    }
    try {
      this.accept(readDirect({ article, feed, inline: this.#inline }, baseURI));
    } catch (error) {
      this.#refuse(error, baseURI);
    }
  }

  /** Takes the feed printed into the page as a script child, if there is one. */
  readonly readInline = (): void => {
    const script = this.host.querySelector(':scope > script[type="application/feed+json"]');
    if (script && document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', this.readInline, { once: true }); // it may still be growing
      return;
    }
    this.#inline = script?.textContent?.trim() || undefined;
    this.host.requestUpdate();
  };

  /** One feed, by the element's options. */
  readonly ask = (url: string, fresh?: boolean, asked?: boolean): Promise<Feed> => {
    const { limits, baseURI: base, format, formats, limit } = this.host;
    return sharedFeed(url, { limits, base, format, formats, want: Number(limit) || 10, fresh, asked });
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
    this.wait(host.limits?.slow ?? requestLimits.slow, () => {
      this.slow = true;
      host.requestUpdate();
    });
    try {
      const feed = await (/\s/.test(src)
        ? import('./several.js').then(({ loadSeveral }) => loadSeveral(this, report, fresh, asked))
        : this.ask(src, fresh, asked));
      if (turn === this.#turn && !this.hold?.(feed, asked)) this.accept(feed);
    } catch (error) {
      if (turn === this.#turn) this.#refuse(error, src);
    }
    await host.updateComplete;
  };

  /** Follows the feed's pages until `enough`, but over at most `most` of them. */
  async fill(enough: () => boolean, most: number): Promise<void> {
    if (!this.next || this.more || enough()) return;
    const { follow } = await import('./pages.js').catch(() => ({ follow: undefined })); // the list stays as it is
    await follow?.(this, report, enough, most);
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
    const { articles, next } = this.blend?.(this, feed) ?? feed;
    this.feed = feed;
    this.articles = articles;
    this.next = next;
    this.at = at ?? Date.now();
    this.stored = !!at;
    this.moreError = undefined;
    this.error = feed.partial ? this.#tell(new FeedError('interrupted', feed)) : undefined;
    this.more = false;
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
    this.#keep();
  }

  /** Shows the copy of an earlier visit until the server has answered. */
  async #stored(): Promise<void> {
    if (await caches.has(COPIES)) this.#keep();
  }

  /** Copies, renews, tries again: none of it is needed for the first paint. */
  #keep(): void {
    import('./keeping.js').then(
      ({ keep }) => {
        keep(this, COPIES);
      },
      () => undefined,
    );
  }

  #tell(thrown: unknown, url?: string): FeedError {
    const error = FeedError.from(thrown, url);
    void report(this.host, error, this.host.debug);
    return error;
  }

  #settle(): void {
    this.wait();
    this.slow = false;
    this.host.requestUpdate();
  }
}
