import { FeedError } from '../../../model/feed-error.js';
import type { Article, Feed } from '../../../model/types.js';
import { laterLimits } from '../../../net/index.js';
import type {
  FeedFeature,
  FeedState,
  FeedStore,
  LoadCause,
  LoadOptions,
  SourceLoader,
  SourceState,
} from '../feed-state.js';
import type { LoadRound } from './load-round.js';
import { MergedView } from './merged-view.js';
import { loadPages } from './pagination.js';
import { fetchSingleArticle } from './single-article.js';
import { applyFirstPage, isGone, newSource } from './source-feed.js';

/** Maximum number of concurrent requests. */
const MAX_RUNNING = 4;

/** The sources of a store: loads several of them, collects their responses, and knows which of them failed. */
export class SourceSet implements FeedFeature, SourceLoader {
  readonly #store: FeedStore;
  /** The view on screen. */
  shown?: MergedView;
  /** The view of copies that are about to be shown. */
  #copied?: MergedView;
  #round?: LoadRound;
  /** True while a response is not published. */
  #hasUnpublished = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(store: FeedStore) {
    this.#store = store;
    const { state } = store;
    if (!state.feed) return;
    const { next } = this.transform(state, state, 'load'); // loaded and published before this bundle
    if (next !== state.next) store.update({ next });
  }

  hostConnected(): void {
    this.#startRequests();
    if (this.#canPublish) this.#schedulePublish();
  }

  hostDisconnected(): void {
    this.#clearTimer();
  }

  hostUpdate(): void {
    if (this.#round && this.#round.view.src !== this.#store.src) this.#cancel(this.#round);
  }

  transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState {
    if (!next.feed || cause === 'source') return next;
    const view = (cause === 'pending' && this.shown) || this.#viewOf(next.sources);
    if (this.shown) this.shown.isShown = false;
    this.shown = view;
    view.isShown = true;
    return view.transform(next, previous, cause);
  }

  changed(_: FeedState, visibleArticles: readonly Article[]): void {
    if (this.shown) this.shown.visibleArticles = visibleArticles;
  }

  /**
   * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
   * @throws {FeedError} that of the first source if all of them fail
   */
  load(sources: readonly SourceState[], options: LoadOptions): Promise<Feed> {
    const superseded = this.#round?.load;
    const view = this.#viewOf(sources);
    const round = this.#newRound(
      view,
      view.sources.map(({ url }) => url),
      options,
    );
    const loaded = new Promise<Feed>((resolve, reject) => {
      round.load = { resolve, reject };
    });
    superseded?.resolve(loaded);
    this.#startRequests();
    return loaded;
  }

  async loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void> {
    const { state } = this.#store;
    if (this.shown && state.next && !state.loadingMore && !done(state))
      await loadPages(this.shown, this.#store, done, maxRequests);
  }

  async retryFailed(): Promise<void> {
    const view = this.shown;
    const failed = view?.states.filter(({ error }) => error).map(({ url }) => url) ?? [];
    if (!view || !failed[0] || this.#isBusy) return;
    const round = this.#newRound(view, failed, { bypassCache: true, userInitiated: true });
    const done = new Promise<void>((resolve) => {
      round.onDone = resolve;
    });
    this.#startRequests();
    await done;
  }

  async showPending(): Promise<void> {
    const { state, host } = this.#store;
    if (state.feed) this.#store.setFeed(state.feed, 'pending');
    await host.updateComplete;
  }

  fetchArticle(id: string): Promise<Article | undefined> {
    return fetchSingleArticle(this.#store, id);
  }

  /** Shows copies of an earlier visit, by the URLs of their sources, until these answer. */
  showCopies(copies: ReadonlyMap<string, Feed>, fetchedAt: number): void {
    const view = (this.#copied = this.#viewOf(this.#store.state.sources));
    view.copies = copies;
    this.#store.setFeed(view.merge(), 'cache', { fetchedAt });
  }

  /** Removes what is shown of the sources that are gone: all of a single one. */
  removeGone(): void {
    const view = this.shown;
    if (view?.sources[1] && view.merge().articles[0]) {
      view.publishPages();
      return;
    }
    if (view) view.isShown = false;
    this.shown = this.#copied = undefined;
    const patch = { feed: undefined, articles: [], next: undefined, pageError: undefined };
    this.#store.update({ ...patch, fromCache: false, pendingCount: 0 });
  }

  #viewOf(sources: readonly SourceState[]): MergedView {
    const view = new MergedView(this.#store, sources);
    return [this.#round?.view, this.shown, this.#copied].find((known) => known?.src === view.src) ?? view;
  }

  #newRound(view: MergedView, urls: readonly string[], options: LoadOptions): LoadRound {
    this.#clearTimer();
    const state = { running: 0, hasAnswer: false, errors: new Map<string, FeedError>(), unreported: [] };
    this.#round = { view, options, queue: [...urls], ...state };
    view.change(urls, (source) => ({ ...source, loading: true }));
    this.#publishStates(view);
    return this.#round;
  }

  /** Ends the requests of a previous `src`, and settles what waits for them. */
  #cancel({ view, load, onDone }: LoadRound): void {
    this.#clearTimer();
    this.#round = undefined;
    load?.resolve(view.merge());
    onDone?.();
  }

  get #isBusy(): boolean {
    return !!this.#round && this.#round.running + this.#round.queue.length > 0;
  }

  /** Starts queued requests while the element is connected. */
  #startRequests(): void {
    const round = this.#round;
    while (round?.queue[0] !== undefined && round.running < MAX_RUNNING && this.#store.host.isConnected)
      void this.#request(round, round.queue.shift() as string);
  }

  async #request(round: LoadRound, url: string): Promise<void> {
    const { view, errors, unreported } = round;
    let error: FeedError | undefined;
    round.running++;
    const feed = await this.#store.fetchFeed(url, round.options).catch((thrown: unknown) => {
      error = FeedError.from(thrown, url);
    });
    round.running--;
    if (round !== this.#round) return; // a newer round has started
    this.#startRequests();
    if (feed) {
      view.change([url], (source) => ({
        ...applyFirstPage({ ...source, isGone: false }, feed),
        fetchedAt: Date.now(),
      }));
      round.hasAnswer = this.#hasUnpublished = true;
      if (feed.partial) error = new FeedError('interrupted', { url: feed.url });
    }
    if (error) {
      if (isGone(error)) {
        view.change([url], () => ({ ...newSource(url), loading: true, isGone: true }));
        this.#hasUnpublished = true;
      }
      errors.set(url, error);
      unreported.push(error);
    }
    const isLast = !this.#isBusy;
    // if all fail, the load reports the error, once
    if (round.hasAnswer || (isLast && !round.load))
      for (const failure of unreported.splice(0)) this.#store.reportError(failure);
    if (isLast) this.#finish(round);
    else if (this.#canPublish) this.#schedulePublish();
  }

  #finish(round: LoadRound): void {
    const { view, errors } = round;
    const allFailed = round.load && !round.hasAnswer;
    view.sources = view.sources.map((source) =>
      source.loading
        ? { ...source, loading: false, error: allFailed ? undefined : errors.get(source.url) }
        : source,
    );
    this.#publishStates(view);
    this.#publish();
    round.onDone?.();
  }

  #publishStates(view: MergedView): void {
    if (view.isShown || !this.#store.state.feed) this.#store.update({ sources: view.states });
  }

  get #canPublish(): boolean {
    return this.#round?.load ? this.#round.hasAnswer : this.#hasUnpublished;
  }

  /** Collects responses for a while, so that the list does not change with each of them. */
  #schedulePublish(): void {
    const { host } = this.#store;
    if (!host.isConnected) return;
    this.#timer ??= setTimeout(() => {
      this.#publish();
    }, host.feedOptions.limits.gather ?? laterLimits.gather);
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #publish(): void {
    this.#clearTimer();
    const round = this.#round;
    if (!round) return;
    const { view, load, hasAnswer, errors } = round;
    round.load = undefined;
    const failure = view.sources.map(({ url }) => errors.get(url)).find(Boolean);
    if (load && !hasAnswer && failure) load.reject(failure);
    else if (load) load.resolve(view.merge());
    else if (this.#hasUnpublished) view.join();
    this.#hasUnpublished = false;
  }
}
