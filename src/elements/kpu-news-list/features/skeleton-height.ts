import type { ReactiveController } from 'lit';
import { onWindowEvent } from '../../../controllers/page/window-events.js';
import { afterPaint } from '../../shared/dom/after-paint.js';
import type { ListHost } from '../list-host.js';

/**
 * Releases the reserved height of the skeleton when the width, the layout or the number of cards differs from what it
 * was measured for.
 */
export class SkeletonHeight implements ReactiveController {
  readonly #host: ListHost;
  #width?: number;
  /** The last rendered view. */
  #renderKey?: string;
  #unwatch?: () => void;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { view, isConnected } = this.#host;
    if (!view || view.state.status === 'loading') return; // the skeleton's own number of cards is none
    const key = [view.options.layout, view.show, view.articles.length].join();
    if (key !== (this.#renderKey ?? key)) this.#release();
    this.#renderKey = key;
    // not a ResizeObserver: cards that are laid out late would make it fire an error on the page
    if (this.#items?.style.minHeight && isConnected) this.#watchWidth();
  }

  hostDisconnected(): void {
    this.#stopWatching();
  }

  get #items(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.items');
  }

  #watchWidth(): void {
    if (this.#unwatch) return;
    this.#unwatch = onWindowEvent('resize', () => {
      if (this.#host.clientWidth !== (this.#width ?? -1)) this.#release();
    });
    afterPaint(() => (this.#width ??= this.#host.clientWidth));
  }

  #release(): void {
    this.#items?.style.removeProperty('min-height');
    this.#stopWatching();
  }

  #stopWatching(): void {
    this.#unwatch?.();
    this.#unwatch = this.#width = undefined;
  }
}
