import type { ReactiveControllerHost } from 'lit';

/** Calls back each minute while the page is visible: one timer for all listeners. */
export class MinuteTicker {
  readonly #interval: number;
  readonly #listeners = new Set<() => void>();
  #timer?: ReturnType<typeof setInterval>;

  /** @param interval how long a minute is, in milliseconds */
  constructor(interval = 60_000) {
    this.#interval = interval;
  }

  /** @returns stops the calls; without a listener there is no timer */
  listen(listener: () => void): () => void {
    // who listens twice has two listeners, each with an end of its own
    const call = (): void => {
      listener();
    };
    if (!this.#listeners.size) this.#timer = setInterval(this.#tick, this.#interval);
    this.#listeners.add(call);
    return () => {
      this.#listeners.delete(call);
      if (!this.#listeners.size) clearInterval(this.#timer);
    };
  }

  readonly #tick = (): void => {
    if (document.visibilityState !== 'visible') return;
    for (const call of this.#listeners) call();
  };
}

const minuteTicker = new MinuteTicker();

/** Updates an element each minute while it is in a visible page, so that ages stay true. */
export function updateEachMinute(host: ReactiveControllerHost): void {
  let stop: (() => void) | undefined;
  host.addController({
    hostConnected: () => {
      stop ??= minuteTicker.listen(() => {
        host.requestUpdate();
      });
    },
    hostDisconnected: () => {
      stop?.();
      stop = undefined;
    },
  });
}
