import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
import { safeUrl } from '../../model/urls.js';
import { laterLimits } from '../../net/index.js';
import { counters, countStoreFor, type CountStore } from '../../view-counts/index.js';
import { warnOnce } from '../warn-once.js';
import type { FeedFeature, FeedHost, FeedState, FeedStore } from '../feed/feed-state.js';

/** Minimum number of articles that a list ordered by views requests, since each may be the most viewed. */
const MIN_RANKED = 200;

export interface ViewCountOptions {
  /** Chooses the kind of counter among these names; the first is the default. */
  readonly selectCounter: (names: readonly string[]) => string;
  /** True for an element that shows one article. */
  readonly singleArticle: boolean;
}

/** Puts the view counts of a counter into the articles of an element. */
export class ViewCountsController implements FeedFeature {
  readonly #store: FeedStore;
  readonly #host: FeedHost;
  readonly #options: ViewCountOptions;
  #counts?: CountStore;
  /** The feed for which a counter error was reported, so that it is reported once per load. */
  #reportedFeed?: Feed;

  constructor(store: FeedStore, options: ViewCountOptions) {
    this.#store = store;
    this.#host = store.host;
    this.#options = options;
  }

  hostConnected(): void {
    this.#counts?.listeners.add(this.#onCounted);
    this.#onCounted();
  }

  hostDisconnected(): void {
    this.#counts?.listeners.delete(this.#onCounted);
  }

  hostUpdate(): void {
    const counts = this.#resolveStore();
    if (counts !== this.#counts) this.#subscribe(counts);
  }

  /** An article with the same count stays the same object, so that its card is not rendered again. */
  decorate(article: Article): Article {
    const views = this.#counts?.views(article.key);
    return views === undefined || views === article.views ? article : Object.freeze({ ...article, views });
  }

  changed({ status, error, fromCache, feed, articles }: FeedState, visible: readonly Article[]): void {
    if (!this.#counts || status !== 'ready' || error || fromCache) return;
    const { limits, sort } = this.#host.feedOptions;
    const isRanked = sort === 'popular' && !this.#options.singleArticle;
    const requested = isRanked
      ? [...new Set([...visible, ...articles])].slice(0, Math.max(visible.length, MIN_RANKED))
      : visible;
    this.#counts.request(requested, limits.minute ?? laterLimits.minute, limits, (thrown) => {
      this.#fail(thrown, feed);
    });
  }

  /** Reports a view of an article. */
  async recordView(article: Article): Promise<number | undefined> {
    const { feed, error } = this.#store.state;
    if (error) return undefined;
    try {
      return await (this.#counts ?? this.#resolveStore())?.report(article, this.#host.feedOptions.limits);
    } catch (thrown) {
      this.#fail(FeedError.from(thrown), feed);
      return undefined;
    }
  }

  readonly #onCounted = (): void => {
    this.#store.update({ articles: [...this.#store.state.articles] });
  };

  #subscribe(counts: CountStore | undefined): void {
    this.#counts?.listeners.delete(this.#onCounted);
    if (this.#host.isConnected) counts?.listeners.add(this.#onCounted);
    this.#counts = counts;
    this.#onCounted();
  }

  /** The counts of the element's counter; undefined for a list if the counter needs a request per article. */
  #resolveStore(): CountStore | undefined {
    const { baseURI, localName, feedOptions } = this.#host;
    const { counter: address, counters: custom = [] } = feedOptions;
    if (!address) return undefined;
    const url = safeUrl(address, baseURI, 'feed');
    if (!url) {
      warnOnce(`[kpu-news] <${localName} counter="${address}">: not an http(s) address that may be used`);
      return undefined;
    }
    const all = [...custom, ...counters];
    const name = this.#options.selectCounter([...new Set(['json', ...all.map(({ name }) => name)])]);
    const counter = all.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    const counts = counter && countStoreFor(counter, url);
    if (!counts || this.#options.singleArticle || counts.batch > 1) return counts;
    warnOnce(
      `[kpu-news] <${localName} counter-type="${name}">: this counter answers for one article at a time, so a list ` +
        "shows the feed's own numbers. On <kpu-article> it works.",
    );
    return undefined;
  }

  /** Reports an error, unless it is of a previous feed; the shown counts stay. */
  #fail(error: FeedError, feed: Feed | undefined): void {
    if (this.#store.state.feed !== feed || this.#reportedFeed === feed) return;
    this.#reportedFeed = feed;
    this.#store.reportError(error, undefined, 'counter');
  }
}
