import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runThenRestoreFocus } from './focus.js';

/** Milliseconds for which a new live region stays empty: screen readers ignore one inserted together with its text. */
const ANNOUNCE_DELAY = 100;

/** Writes an element's live region after each update: of several messages, the one that changed last. */
export class LiveRegion implements ReactiveController {
  /** True while an action of the user is pending. */
  isPending = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #getMessages: () => readonly string[];
  #isReady = false;
  #timer?: ReturnType<typeof setTimeout>;
  #messages: readonly string[] = [];
  #text = '';

  /** @param getMessages returns the same messages in the same order each time, so that a change is detected */
  constructor(host: ReactiveControllerHost & HTMLElement, getMessages: () => readonly string[]) {
    this.#host = host;
    this.#getMessages = getMessages;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isReady) return;
    this.#timer = setTimeout(() => {
      this.#isReady = true;
      this.#write();
    }, ANNOUNCE_DELAY);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const messages = this.#getMessages();
    this.#text = messages.findLast((text, index) => text !== (this.#messages[index] ?? '')) ?? this.#text;
    this.#messages = messages;
    this.#write();
  }

  /** Runs an action of the user. */
  async whilePending(action: () => Promise<unknown>): Promise<void> {
    this.isPending = true;
    this.#host.requestUpdate();
    try {
      await action();
    } finally {
      this.isPending = false;
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

  #write(): void {
    const region = this.#host.shadowRoot?.querySelector('.live-region');
    if (this.#isReady && region && region.textContent !== this.#text) region.textContent = this.#text;
  }
}
