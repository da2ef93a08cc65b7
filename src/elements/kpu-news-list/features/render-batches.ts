import type { ReactiveController } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import { FIRST_CARDS } from '../../shared/defaults.js';
import type { ListHost } from '../list-host.js';
import { choose, type ListUiState } from '../list-view.js';
import type { ListOptions } from '../list-options.js';

/** Cards per batch: about 30 milliseconds on a cheap phone. */
const BATCH = 100;

/** What the view of a list is made of, besides its state. */
interface ViewInputs {
  readonly options: ListOptions;
  readonly ui: ListUiState;
}

/** Renders a long list in batches while the browser is idle. */
export class RenderBatches implements ReactiveController {
  /** Number of cards that may be rendered now. */
  limit: number;

  readonly #host: ListHost;
  readonly #store: FeedStore;
  readonly #inputs: ViewInputs;
  #isScheduled = false;

  constructor(host: ListHost, store: FeedStore, inputs: ViewInputs) {
    this.#host = host;
    this.#store = store;
    this.#inputs = inputs;
    this.limit = Math.max(FIRST_CARDS, host.shadowRoot?.querySelectorAll('.item').length ?? 0);
    host.addController(this);
  }

  /** Where other articles are to be shown before all cards are rendered, those that are rendered come first. */
  hostUpdate(): void {
    const { view } = this.#host;
    const { options, ui } = this.#inputs;
    const { articles } = this.#store.state;
    if (!this.#isIncomplete || (articles === view?.state.articles && options === view.options)) return;
    const rendered = new Set(view?.articles.map(({ key }) => key));
    const kept = choose(articles, options, ui.matches).filter(({ key }) => rendered.has(key));
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
