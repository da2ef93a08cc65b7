import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runThenRestoreFocus } from './focus.js';

/** Milliseconds that a live region stays empty at first: screen readers ignore one that is inserted with its text. */
const ANNOUNCE_DELAY = 100;

/** The text of an element's live region: of several sentences the one that changed last. */
export class LiveRegion implements ReactiveController {
  /** True while a person waits for what they asked for. */
  pending = false;

  readonly #host: ReactiveControllerHost;
  #isReady = false;
  #timer?: ReturnType<typeof setTimeout>;
  #sentences: readonly string[] = [];
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isReady) return;
    this.#timer = setTimeout(() => {
      this.#isReady = true;
      this.#host.requestUpdate();
    }, ANNOUNCE_DELAY);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param sentences the same ones in the same order each time, so that a change is known */
  announce(...sentences: readonly string[]): string {
    this.#text = sentences.findLast((text, index) => text !== (this.#sentences[index] ?? '')) ?? this.#text;
    this.#sentences = sentences;
    return this.#isReady ? this.#text : '';
  }

  /** Runs what a person asked for. */
  async whilePending(action: () => Promise<unknown>): Promise<void> {
    this.pending = true;
    this.#host.requestUpdate();
    try {
      await action();
    } finally {
      this.pending = false;
      this.#host.requestUpdate();
    }
  }

  /** Loads again for a person; the focus then moves to what `selector` finds, else to the whole. */
  reload(host: HTMLElement & { reload(): Promise<void> }, selector: string): Promise<void> {
    const { shadowRoot } = host;
    const find = (selectors: string) => shadowRoot?.querySelector<HTMLElement>(selectors);
    return runThenRestoreFocus(
      shadowRoot,
      () => this.whilePending(() => host.reload()),
      () => find(selector) ?? find('.kpu'),
    );
  }
}
