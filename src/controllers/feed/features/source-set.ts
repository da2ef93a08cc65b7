import type { Article, Feed } from '../../../model/types.js';
import { FeedError } from '../../../model/feed-error.js';
import type {
  FeedFeature,
  FeedState,
  FeedStore,
  LoadCause,
  FetchOptions,
  SourceLoader,
  SourceState,
} from '../feed-state.js';
import { MergedView } from './merged-view.js';
import { loadPages } from './pagination.js';
import type { SourceRounds } from './several/index.js';
import { fetchSingleArticle } from './single-article.js';

/** The sources of a store, and what is shown of them. Several of them are loaded by `SourceRounds`. */
export class SourceSet implements FeedFeature, SourceLoader {
  readonly #store: FeedStore;
  #shown?: MergedView;
  #rounds?: SourceRounds;

  constructor(store: FeedStore) {
    this.#store = store;
    const { state } = store;
    if (!state.feed) return;
    const { next } = this.transform(state, state, 'load'); // loaded and published before this bundle
    if (next !== state.next) store.update({ next });
  }

  transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState {
    if (!next.feed || cause === 'source') return next;
    const view = (cause === 'pending' && this.#shown) || this.#viewOf(next.sources);
    if (this.#shown) this.#shown.isShown = false;
    this.#shown = view;
    view.isShown = true;
    return view.transform(next, previous, cause);
  }

  changed(_: FeedState, visibleArticles: readonly Article[]): void {
    if (this.#shown) this.#shown.visibleArticles = visibleArticles;
  }

  async load(sources: readonly SourceState[], options: FetchOptions): Promise<Feed> {
    const rounds = await this.#loadRounds();
    return rounds.load(this.#viewOf(sources), options);
  }

  async loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void> {
    const { state } = this.#store;
    if (this.#shown && state.next && !state.loadingMore && !done(state))
      await loadPages(this.#shown, this.#store, done, maxRequests);
  }

  async retryFailed(): Promise<void> {
    if (this.#shown) await this.#rounds?.retryFailed(this.#shown);
  }

  async showPending(): Promise<void> {
    const { state, host } = this.#store;
    if (state.feed) this.#store.setFeed(state.feed, 'pending');
    await host.updateComplete;
  }

  fetchArticle(id: string): Promise<Article | undefined> {
    return fetchSingleArticle(this.#store, id);
  }

  #viewOf(sources: readonly SourceState[]): MergedView {
    const view = new MergedView(this.#store, sources);
    return [this.#rounds?.view, this.#shown].find((known) => known?.src === view.src) ?? view;
  }

  async #loadRounds(): Promise<SourceRounds> {
    const { SourceRounds } = await import('./several/index.js').catch((cause: unknown) => {
      throw new FeedError('module', { url: 'several-feeds', cause });
    });
    if (!this.#rounds) this.#store.use((this.#rounds = new SourceRounds(this.#store)));
    return this.#rounds;
  }
}
