import type { Article } from '../../model/types.js';
import {
  initialState,
  type FeedFeature,
  type FeedHost,
  type FeedState,
  type LoadCause,
} from './feed-state.js';

/** Holds the state of an element's feed, which only `update` changes, and its features. */
export class StateStore {
  readonly host: FeedHost;
  readonly #features: FeedFeature[] = [];
  #state = initialState;
  /** The last rendered articles. */
  #rendered?: readonly [state: FeedState, visibleArticles: readonly Article[]];

  constructor(host: FeedHost) {
    this.host = host;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Whether the current state is rendered. */
  protected get isRendered(): boolean {
    return this.#rendered?.[0] === this.#state;
  }

  update(patch: Partial<FeedState>, cause?: LoadCause): void {
    const previous = this.#state;
    let next = { ...previous, ...patch };
    if (cause)
      for (const feature of this.#features) next = feature.transform?.(next, previous, cause) ?? next;
    const { articles, feed, error, sources } = next;
    this.#state = Object.freeze({
      ...next,
      articles: articles === previous.articles ? articles : articles.map(this.decorate),
      status: feed ? 'ready' : error ? 'error' : sources[0] ? 'loading' : 'idle',
    });
    this.host.requestUpdate();
  }

  readonly decorate = (article: Article): Article =>
    this.#features.reduce((decorated, feature) => feature.decorate?.(decorated) ?? decorated, article);

  recordView(article: Article): Promise<number | undefined> | undefined {
    return this.#features.map((feature) => feature.recordView?.(article)).find(Boolean);
  }

  use(feature: FeedFeature): void {
    this.#features.push(feature);
    this.host.addController(feature);
    if (this.#rendered) feature.changed?.(...this.#rendered);
  }

  rendered(visibleArticles: readonly Article[]): void {
    this.#rendered = [this.#state, visibleArticles];
    for (const feature of this.#features) feature.changed?.(this.#state, visibleArticles);
  }
}
