import { FeedError } from '../../../../model/feed-error.js';
import type { Feed } from '../../../../model/types.js';
import { laterLimits } from '../../../../net/index.js';
import type { FeedFeature, FeedStore, FetchOptions } from '../../feed-state.js';
import type { MergedView } from '../merged-view.js';
import { applyFirstPage } from '../source-feed.js';
import { mergeSources } from './merge-sources.js';

/** Maximum number of concurrent requests. */
const MAX_RUNNING = 4;

/** The requests of one load or retry. */
interface Round {
  readonly view: MergedView;
  readonly options: FetchOptions;
  /** URLs that are not requested yet. */
  readonly queue: string[];
  running: number;
  hasAnswer: boolean;
  readonly errors: Map<string, FeedError>;
  readonly unreported: FeedError[];
  /** Settles the load with the first responses; later ones are added to what is shown. */
  load?: {
    readonly resolve: (feed: Feed | Promise<Feed>) => void;
    readonly reject: (error: FeedError) => void;
  };
  onDone?: () => void;
}

/** Loads several sources, collects their responses, and knows which of them failed. */
export class SourceRounds implements FeedFeature {
  readonly #store: FeedStore;
  #round?: Round;
  /** True while a response is not published. */
  #hasUnpublished = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(store: FeedStore) {
    this.#store = store;
  }

  /** The view of the newest load or retry. */
  get view(): MergedView | undefined {
    return this.#round?.view;
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

  /**
   * Resolves with the sources that responded within `limits.gather` of the first, and cached copies of the others.
   * @throws {FeedError} that of the first source if all of them fail
   */
  load(view: MergedView, options: FetchOptions): Promise<Feed> {
    view.mergeSources = mergeSources;
    if (view.src !== this.#store.src) return Promise.resolve(view.merge()); // another `src` came before this bundle
    const superseded = this.#round?.load;
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

  async retryFailed(view: MergedView): Promise<void> {
    const failed = view.states.filter(({ error }) => error).map(({ url }) => url);
    if (!failed[0] || this.#isBusy) return;
    const round = this.#newRound(view, failed, { bypassCache: true, userInitiated: true });
    const done = new Promise<void>((resolve) => {
      round.onDone = resolve;
    });
    this.#startRequests();
    await done;
  }

  #newRound(view: MergedView, urls: readonly string[], options: FetchOptions): Round {
    this.#clearTimer();
    const state = { running: 0, hasAnswer: false, errors: new Map<string, FeedError>(), unreported: [] };
    this.#round = { view, options, queue: [...urls], ...state };
    view.change(urls, (source) => ({ ...source, loading: true }));
    this.#publishStates(view);
    return this.#round;
  }

  /** Ends the requests of a previous `src`, and settles what waits for them. */
  #cancel({ view, load, onDone }: Round): void {
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

  async #request(round: Round, url: string): Promise<void> {
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
      view.change([url], (source) => applyFirstPage(source, feed));
      round.hasAnswer = this.#hasUnpublished = true;
      if (feed.partial) error = new FeedError('interrupted', { url: feed.url });
    }
    if (error) {
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

  #finish(round: Round): void {
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
    else if (this.#hasUnpublished) view.mergeLate();
    this.#hasUnpublished = false;
  }
}
