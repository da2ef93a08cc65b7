import type { ReactiveController } from 'lit';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import { safeUrl } from '../../model/urls.js';
import { laterLimits } from '../../net/index.js';
import { counters, countStoreFor, type Counter, type CountStore } from '../../view-counts/index.js';
import type { FeedController } from '../feed/feed-controller.js';
import type { FeedHost } from '../feed/feed-host.js';
import { sortsByViews } from '../feed/features/new-articles.js';
import { reportError } from '../report-error.js';

// A chunk: fetched where an element names a counter. The tallies of the page are behind it.

/** Articles that a list in the order of views asks for at least, since each may be the most read. */
const MOST_RANKED = 200;

/** An element that may name a counter. */
export interface ViewCountHost extends FeedHost {
  /** None where the attribute was taken away. */
  counter: string | null;
  counters?: readonly Counter[];
}

/** What an element tells of its counting. */
export interface ViewCountOptions {
  /** The articles on screen. */
  readonly shown: () => readonly Article[];
  /** Chooses the kind of counter among these names; the first is the default. */
  readonly kind: (names: readonly string[]) => string;
  /** True for an element that shows one article. */
  readonly alone: boolean;
  /** The page's own. */
}

const warned = new Set<string>();

function warnOnce(text: string): void {
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}

/** The article with this number of views; the very same where that is its number already. */
const withViews = (article: Article, views: number | undefined): Article =>
  views === undefined || views === article.views ? article : Object.freeze({ ...article, views });

/** Puts the numbers of a counter into the articles of one element. */
class Counting implements ReactiveController {
  readonly #controller: FeedController;
  readonly #host: ViewCountHost;
  readonly #options: ViewCountOptions;
  #tally?: CountStore;
  /** The feed whose counter has failed already, so that it is told once a load. */
  #told?: Feed;

  constructor(controller: FeedController, options: ViewCountOptions) {
    this.#controller = controller;
    this.#host = controller.host as ViewCountHost;
    this.#options = options;
    controller.withViewCount = (article) => withViews(article, this.#tally?.views(article.key));
    this.#host.addController(this);
  }

  hostConnected(): void {
    this.#tally?.listeners.add(this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#tally?.listeners.delete(this.#changed);
  }

  /** Before anything is drawn, so that a feed that was read again never shows its own number first. */
  hostUpdate(): void {
    const tally = this.#find();
    if (tally !== this.#tally) this.#follow(tally);
    const { articles, withViewCount } = this.#controller;
    if (!tally || !withViewCount) return;
    const now = articles.map(withViewCount);
    if (now.some((article, at) => article !== articles[at])) this.#controller.articles = now;
  }

  hostUpdated(): void {
    const { status, error, fromCache, feed, host } = this.#controller;
    const tally = this.#tally;
    if (!tally || status !== 'ready' || error || fromCache) return;
    const limits = host.limits ?? {};
    tally.request(this.#wanted, limits.minute ?? laterLimits.minute, limits, (thrown) => {
      this.#fail(thrown, feed);
    });
  }

  /** Reports that an article was seen; gives its new number where the counter tells it. */
  async report(article: Article): Promise<number | undefined> {
    const { feed, error, host } = this.#controller;
    if (error) return undefined;
    try {
      return await (this.#tally ?? this.#find())?.report(article, host.limits ?? {});
    } catch (thrown) {
      this.#fail(FeedError.from(thrown), feed);
      return undefined;
    }
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };

  #follow(tally: CountStore | undefined): void {
    this.#tally?.listeners.delete(this.#changed);
    if (this.#host.isConnected) tally?.listeners.add(this.#changed);
    this.#tally = tally;
  }

  /** The counter that the element names now; none where a list's would have to be asked for each card. */
  #find(): CountStore | undefined {
    const { counter: address, counters: own = [], baseURI, localName } = this.#host;
    const named = address?.trim();
    if (!named) return undefined;
    const url = safeUrl(named, baseURI, 'feed');
    if (!url) {
      warnOnce(`[kpu-news] <${localName} counter="${named}">: not an http(s) address that may be used`);
      return undefined;
    }
    const all = [...own, ...counters];
    const name = this.#options.kind([...new Set(['json', ...all.map(({ name }) => name)])]);
    const counter = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const tally = counter && countStoreFor(counter, url);
    if (!tally || this.#options.alone || tally.batch > 1) return tally;
    warnOnce(
      `[kpu-news] <${localName} counter-type="${name}">: this counter answers for one article at a time, so a list ` +
        "shows the feed's own numbers. On <kpu-article> it works.",
    );
    return undefined;
  }

  get #wanted(): readonly Article[] {
    const shown = this.#options.shown();
    const { articles, host } = this.#controller;
    if (this.#options.alone || !sortsByViews(host)) return shown;
    return [...new Set([...shown, ...articles])].slice(0, Math.max(shown.length, MOST_RANKED));
  }

  /** Tells it to those who can mend it, unless it is of an earlier feed; visitors see what they saw. */
  #fail(error: FeedError, feed: Feed | undefined): void {
    const { feed: now, host } = this.#controller;
    if (now !== feed || this.#told === feed) return;
    this.#told = feed;
    void reportError(host, error, host.debug, 'counter');
  }
}

const countings = new WeakMap<FeedController, Counting>();

/** Keeps the views of an element at what its counter says, for as long as it names one. */
export function attachViewCounts(controller: FeedController, options: ViewCountOptions): void {
  if (!countings.has(controller)) countings.set(controller, new Counting(controller, options));
  controller.host.requestUpdate();
}

/** Reports a view of an article that an element shows; gives the new number where there is one. */
export const recordView = (controller: FeedController, article: Article): Promise<number | undefined> =>
  countings.get(controller)?.report(article) ?? Promise.resolve(undefined);
