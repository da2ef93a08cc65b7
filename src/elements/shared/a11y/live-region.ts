import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runThenRestoreFocus } from './focus.js';

/** Milliseconds for which a new live region stays empty: screen readers ignore one inserted together with its text. */
const ANNOUNCE_DELAY = 100;

/** The text of a live region: of several messages, the one that changed last. */
export class LiveRegion implements ReactiveController {
  /** True while an action of the user is pending. */
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

  /** @param sentences the same messages in the same order each time, so that a change is detected */
  announce(...sentences: readonly string[]): string {
    this.#text = sentences.findLast((text, index) => text !== (this.#sentences[index] ?? '')) ?? this.#text;
    this.#sentences = sentences;
    return this.#isReady ? this.#text : '';
  }

  /** Runs an action of the user. */
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

  /** Reloads for the user, then moves the focus to the element that `selector` finds, or else to the host. */
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
