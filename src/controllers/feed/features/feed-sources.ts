import type { Article, Feed } from '../../../model/types.js';
import type {
  FeedFeature,
  FeedState,
  FeedStore,
  LoadCause,
  LoadOptions,
  SourceLoader,
  SourceState,
} from '../feed-state.js';
import { loadPages } from './pagination.js';
import { fetchSingleArticle } from './single-article.js';
import { SourceSet } from './source-set.js';

/** The sources of a store: those that are shown, and those that another `src` asks for meanwhile. */
export class FeedSources implements FeedFeature, SourceLoader {
  readonly #store: FeedStore;
  #shown?: SourceSet;
  #requested?: SourceSet;

  constructor(store: FeedStore) {
    this.#store = store;
    const { state } = store;
    if (!state.feed) return;
    const { next } = this.transform(state, state, 'load'); // what came, and is published, before this bundle
    if (next !== state.next) store.update({ next });
  }

  hostConnected(): void {
    for (const set of this.#sets) set.hostConnected();
  }

  hostDisconnected(): void {
    for (const set of this.#sets) set.hostDisconnected();
  }

  hostUpdate(): void {
    for (const set of this.#sets) if (set.src !== this.#store.src) set.cancel();
  }

  transform(next: FeedState, previous: FeedState, cause: LoadCause): FeedState {
    if (!next.feed || cause === 'source') return next;
    const set = (cause === 'pending' && this.#shown) || this.#setFor(next.sources);
    if (this.#shown) this.#shown.view.isShown = false;
    this.#shown = set;
    set.view.isShown = true;
    return set.view.transform(next, previous, cause);
  }

  changed(_: FeedState, visibleArticles: readonly Article[]): void {
    if (this.#shown) this.#shown.view.visibleArticles = visibleArticles;
  }

  load(sources: readonly SourceState[], options: LoadOptions): Promise<Feed> {
    return this.#setFor(sources).load(options);
  }

  async loadPages(done: (state: FeedState) => boolean, maxRequests: number): Promise<void> {
    if (this.#shown) await loadPages(this.#shown.view, this.#store, done, maxRequests);
  }

  async retryFailed(): Promise<void> {
    await this.#shown?.retryFailed();
  }

  fetchArticle(id: string): Promise<Article | undefined> {
    return fetchSingleArticle(this.#store, id);
  }

  get #sets(): readonly SourceSet[] {
    return [this.#shown, this.#requested].filter((set) => set !== undefined);
  }

  #setFor(sources: readonly SourceState[]): SourceSet {
    const src = sources.map(({ url }) => url).join(' ');
    return (
      this.#sets.find((set) => set.src === src) ??
      (this.#requested = new SourceSet(this.#store, src, sources))
    );
  }
}
