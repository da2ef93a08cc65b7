import type { ReactiveController } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { FIRST_CARDS } from '../../shared/defaults.js';
import type { ListHost } from '../list-host.js';
import { choose, type ListUiState } from '../list-view.js';

/** Cards per batch: about 30 milliseconds on a cheap phone. */
const BATCH = 100;

/** Renders a long list in batches while the browser is idle. */
export class RenderBatches implements ReactiveController {
  /** Number of cards that may be rendered now. */
  limit: number;

  readonly #host: ListHost;
  readonly #store: FeedStore;
  readonly #getMatches: () => ListUiState['matches'];
  #isScheduled = false;

  /** @param getMatches returns the search of the visitor */
  constructor(host: ListHost, store: FeedStore, getMatches: () => ListUiState['matches']) {
    this.#host = host;
    this.#store = store;
    this.#getMatches = getMatches;
    this.limit = Math.max(FIRST_CARDS, host.shadowRoot?.querySelectorAll('.item').length ?? 0);
    host.addController(this);
  }

  /** Where other articles are to be shown before all cards are rendered, those that are rendered come first. */
  hostUpdate(): void {
    const { view, options } = this.#host;
    const { articles } = this.#store.state;
    if (!this.#isIncomplete || (articles === view?.state.articles && options === view.options)) return;
    const rendered = new Set(view?.articles.map(({ key }) => key));
    const kept = choose(articles, options, this.#getMatches()).filter(({ key }) => rendered.has(key));
    this.limit = Math.max(FIRST_CARDS, kept.length);
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!this.#isIncomplete || this.#isScheduled || !host.isConnected) return;
    const whenIdle = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback));
    this.#isScheduled = true;
    whenIdle(() => {
      this.#isScheduled = false;
      if (!host.isConnected) return; // continues when the element is connected again
      this.limit += BATCH;
      host.requestUpdate();
    });
  }

  get #isIncomplete(): boolean {
    return (this.#host.view?.articles.length ?? 0) >= this.limit;
  }
}
