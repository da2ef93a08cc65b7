import { onPage } from './page-events.js';

/** Calls back each minute while the page is seen, and at once when it is seen again: one timer for all who listen. */
export class Minutes {
  readonly #minute: number;
  readonly #calls = new Set<() => void>();
  #timer?: ReturnType<typeof setInterval>;
  #stop?: () => void;

  /** @param minute how long one is, in milliseconds */
  constructor(minute = 60_000) {
    this.#minute = minute;
  }

  /** @returns stops the calls; without a listener there is no timer */
  listen(call: () => void): () => void {
    // one who listens twice has two listeners, each with an end of its own
    const own = (): void => {
      call();
    };
    this.#calls.add(own);
    if (this.#calls.size === 1) {
      this.#stop = onPage('visibilitychange', this.#seen);
      this.#arm();
    }
    return () => {
      this.#calls.delete(own);
      if (this.#calls.size) return;
      this.#stop?.();
      clearInterval(this.#timer);
    };
  }

  #arm(): void {
    clearInterval(this.#timer);
    if (document.visibilityState === 'visible') this.#timer = setInterval(this.#tell, this.#minute);
  }

  readonly #seen = (): void => {
    this.#arm();
    if (document.visibilityState === 'visible') this.#tell();
  };

  readonly #tell = (): void => {
    for (const call of this.#calls) call();
  };
}

/** The page's minutes. */
export const minutes = new Minutes();
