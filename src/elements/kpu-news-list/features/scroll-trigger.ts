import type { ReactiveController } from 'lit';
import { onNearViewport } from '../../../controllers/page/near-viewport.js';
import type { ListHost } from '../list-host.js';
import { hasMore } from '../list-view.js';

/** Loads more articles when the end of the list comes near the viewport, with `more="scroll"`. */
export class ScrollTrigger implements ReactiveController {
  readonly #host: ListHost;
  #end?: Element | null;
  #stop?: () => void;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { view, isConnected, shadowRoot } = this.#host;
    const waits =
      view &&
      view.options.more === 'scroll' &&
      hasMore(view) &&
      isConnected &&
      !view.state.pageError &&
      !view.state.loadingMore;
    this.#watch(waits ? shadowRoot?.querySelector('.foot') : null);
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  #watch(end?: Element | null): void {
    if (end === this.#end) return;
    this.#end = end;
    this.#stop?.();
    this.#stop = end ? onNearViewport(end, () => void this.#loadMore()) : undefined;
  }

  async #loadMore(): Promise<void> {
    await this.#host.loadMore();
    this.#watch(null); // the end may still be near, which an observer reports only once
    this.hostUpdated();
  }
}
