import { feedName, mergeFeeds } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
import type { Article, Feed } from '../../../model/types.js';
import { safeUrl } from '../../../model/urls.js';
import type { FeedState, FeedStore, LoadCause, SourceState } from '../feed-state.js';
import { findNewArticles, pushedOff, type NewArticles } from './new-articles.js';
import type { PagedSources } from './pagination.js';
import { isUserReading } from './reader-activity.js';
import { reconcileArticles } from './reconcile.js';
import {
  applyFirstPage,
  mostUrgentSource,
  newSource,
  nextPageUrl,
  oldestLoadedTime,
  type SourceFeed,
} from './source-feed.js';

const NONE: NewArticles = { keys: new Set(), count: 0 };

/** The parts of an earlier visit's copy, each as the feed that it came from. */
export function splitBySource({ articles }: Feed): readonly Feed[] {
  const parts = new Map<string, Article[]>();
  for (const article of articles) {
    const { source = '' } = article;
    const part = parts.get(source);
    if (part) part.push(article);
    else parts.set(source, [article]);
  }
  return [...parts].map(([title, articles]) => ({ url: '', title, articles, ignored: 0 }));
}

export interface MergeInput {
  /** Sources that have answered; of a release that several publish, the article of the first of them is shown. */
  readonly sources: readonly SourceFeed[];
  /** What an earlier visit saw of those that have not. */
  readonly cached: readonly Feed[];
  /** Address of what they make together. */
  readonly url: string;
  readonly sort: 'newest' | 'popular';
  /** Keys of articles that stay although they are older than the horizon, since they are on screen. */
  readonly keep: ReadonlySet<string>;
}

/**
 * Several sources as one feed. It holds nothing older than the end of a source that has further pages, since those may
 * belong above it. By views, all that is loaded counts.
 */
export function mergeSources({ sources, cached, url, sort, keep }: MergeInput): Feed {
  const feeds = sources.flatMap(({ firstPage, articles }) => (firstPage ? { ...firstPage, articles } : []));
  const names = new Set(feeds.map(feedName));
  const missing = cached.filter(({ title }) => !names.has(title));
  const urgent = mostUrgentSource(sources);
  const merged = mergeFeeds([...feeds, ...missing], url, urgent && nextPageUrl(urgent));
  const end = mostUrgentSource(sources.filter(({ pageFailed }) => !pageFailed));
  if (!end || sort === 'popular') return merged;
  const horizon = oldestLoadedTime(end);
  return Object.freeze({
    ...merged,
    articles: merged.articles.filter(
      ({ key, pinned, published }) => pinned || !(timeOf(published) < horizon) || keep.has(key),
    ),
  });
}

/** What one source or several show together: which of their articles, and which are held back. */
export class MergedView implements PagedSources {
  /** The addresses with one space between them: the address of what several make together. */
  readonly src: string;
  sources: readonly SourceFeed[];
  /** The sources as they are published. */
  states: readonly SourceState[];
  isShown = false;
  /** The articles on screen, in their order. */
  visibleArticles: readonly Article[] = [];
  isPaging = false;
  readonly #store: FeedStore;
  /** Addresses of those that have answered, in that order. */
  readonly #answered = new Set<string>();
  #cached: readonly Feed[] = [];
  #pending = NONE;
  /** What a reader still sees although a renewed first page has pushed it off. */
  #pushedOff: readonly Article[] = [];

  constructor(store: FeedStore, states: readonly SourceState[]) {
    this.#store = store;
    this.states = states;
    const urls = states[0] ? states.map(({ url }) => url) : ['']; // what a page hands over comes of no address
    this.src = urls.join(' ');
    this.sources = urls.map(newSource);
  }

  /** Address of the page that is needed first; undefined where no source has a further one. */
  get #next(): string | undefined {
    const source = mostUrgentSource(this.sources);
    return source && nextPageUrl(source);
  }

  change(url: string, change: (source: SourceFeed) => SourceFeed): void {
    this.sources = this.sources.map((source) => (source.url === url ? change(source) : source));
  }

  /** All that may be shown. */
  merge(): Feed {
    const { host } = this.#store;
    const [{ firstPage, articles }, second] = this.sources;
    if (!second && firstPage) return { ...firstPage, articles };
    for (const { url, firstPage } of this.sources) if (firstPage) this.#answered.add(url);
    return mergeSources({
      sources: [...this.#answered].flatMap((url) => this.sources.filter((source) => source.url === url)),
      cached: this.#answered.size < this.sources.length ? this.#cached : [],
      url: this.src,
      sort: host.feedOptions.sort,
      keep: new Set(this.isShown ? this.visibleArticles.map(({ key }) => key) : []),
    });
  }

  /** What is shown of an answer. What comes by itself moves nothing under a reader. */
  transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState {
    const store = this.#store;
    const { host } = store;
    const feed = next.feed as Feed;
    if (this.sources[1]) {
      if (cause === 'cache') this.#cached = splitBySource(feed);
    } else if (cause !== 'pending')
      this.change(this.src, (source) => applyFirstPage(source, feed, this.#pageOrigins(feed)));
    const { articles } = this.sources[1] && cause !== 'pending' ? feed : this.merge();
    const byItself = cause === 'refresh' || (cause === 'load' && previous.fromCache);
    const isRenewed = byItself && previous.feed?.url === feed.url;
    this.#release();
    if (isRenewed && host.feedOptions.holdsNewArticles && isUserReading(host)) this.#hold(articles, true);
    const { error, pageError, fetchedAt } = previous;
    return {
      ...next,
      ...this.#visible(articles),
      loadingMore: this.isPaging,
      ...(cause === 'cache' && { error }),
      ...(cause === 'pending' && { error, pageError, fetchedAt }),
    };
  }

  /** Shows answers that came late, save what would move a card that a visitor sees. */
  join(): void {
    if (!this.isShown) return;
    const store = this.#store;
    const { state } = store;
    const feed = this.merge();
    this.#hold(feed.articles);
    const patch = { ...this.#visible(feed.articles), loadingMore: this.isPaging, pageError: state.pageError };
    const { articles } = state;
    const isSame =
      articles.length === patch.articles.length &&
      articles.every((article, index) => article === patch.articles[index]);
    if (isSame) store.update({ ...patch, feed });
    else store.setFeed(feed, 'source', patch);
  }

  publishPages(): void {
    this.#store.update(this.#visible(this.merge().articles));
  }

  /** Data that a page handed over may name any address as its own: what the page's author wrote counts. */
  #pageOrigins({ url }: Feed): readonly string[] {
    const { host, state } = this.#store;
    const { feed, baseURI, feedOptions } = host;
    const authored = safeUrl(feedOptions.sources[0] ?? baseURI, baseURI, 'feed') ?? '';
    return [...(feed == null ? [url] : []), ...(state.isProvided ? [authored] : [])];
  }

  #hold(articles: readonly Article[], keepsPushedOff = this.#pushedOff.length > 0): void {
    const { host, state } = this.#store;
    this.#pending = findNewArticles(this.visibleArticles, state.articles, articles, host.feedOptions);
    this.#pushedOff = keepsPushedOff && this.#pending.count ? pushedOff(state.articles, articles) : [];
  }

  #release(): void {
    this.#pending = NONE;
    this.#pushedOff = [];
  }

  /** What is shown of the loaded articles. */
  #visible(articles: readonly Article[]): Partial<FeedState> & Pick<FeedState, 'articles'> {
    const { decorate, state } = this.#store;
    const { keys, count } = this.#pending;
    const loaded = new Set(articles.map(({ key }) => key));
    const visible = [
      ...articles.filter(({ key }) => !keys.has(key)),
      ...this.#pushedOff.filter(({ key }) => !loaded.has(key)),
    ];
    return {
      articles: reconcileArticles(state.articles, visible.map(decorate)),
      next: this.#next,
      pendingCount: count,
      sources: this.states,
    };
  }
}
