import type { ReactiveControllerHost } from 'lit';
import { runThenRestoreFocus } from './focus.js';

/** Milliseconds that a live region stands empty: screen readers pass over one that comes with its words in it. */
const SILENCE = 100;

/** What an element's live region says: of several sentences the one that changed last. */
export class LiveRegion {
  /** True while a person waits for what they asked for. */
  pending = false;

  readonly #host: ReactiveControllerHost;
  #ready = false;
  #before: readonly string[] = [];
  #words = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    setTimeout(() => {
      this.#ready = true;
      host.requestUpdate();
    }, SILENCE);
  }

  /** @param sentences the same ones in the same order each time, so that a change is known */
  announce(...sentences: readonly string[]): string {
    sentences.forEach((words, at) => {
      if (words !== (this.#before[at] ?? '')) this.#words = words;
    });
    this.#before = sentences;
    return this.#ready ? this.#words : '';
  }

  /** Does what a person asked for. */
  async whilePending(act: () => Promise<unknown>): Promise<void> {
    this.pending = true;
    this.#host.requestUpdate();
    try {
      await act();
    } finally {
      this.pending = false;
      this.#host.requestUpdate();
    }
  }

  /** Loads again for a person; where that gives something, the focus goes to `place`, else to the whole. */
  reload(host: HTMLElement & { reload(): Promise<void> }, place: string): Promise<void> {
    const { shadowRoot } = host;
    const find = (selector: string) => shadowRoot?.querySelector<HTMLElement>(selector);
    return runThenRestoreFocus(
      shadowRoot,
      () => this.whilePending(() => host.reload()),
      () => find(place) ?? find('.kpu'),
    );
  }
}
