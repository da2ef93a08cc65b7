/** Calls back each minute while the page is seen: one timer for all who listen. */
export class MinuteTicker {
  readonly #minute: number;
  readonly #calls = new Set<() => void>();
  #timer?: ReturnType<typeof setInterval>;

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
    if (!this.#calls.size) this.#timer = setInterval(this.#tell, this.#minute);
    this.#calls.add(own);
    return () => {
      this.#calls.delete(own);
      if (!this.#calls.size) clearInterval(this.#timer);
    };
  }

  readonly #tell = (): void => {
    if (document.visibilityState !== 'visible') return;
    for (const call of this.#calls) call();
  };
}

/** The minutes of all elements whose chunk this is in. */
export const minuteTicker = new MinuteTicker();
