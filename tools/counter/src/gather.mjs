import { Refusal } from './refusal.mjs';

/** Milliseconds that the first view waits for others: one durable write costs about as much as a hundred views. */
const WAIT = 3;
/** Ids of one statement; SQLite takes 32 766 marks, and a statement has two an id. */
const MOST_A_STATEMENT = 1000;
/** Views that may wait for a slow disk; above it, it is kinder to say so. */
const MOST_WAITING = 10_000;

/** @typedef {{ resolve: (count: number) => void, reject: (reason: unknown) => void }} Waiting */

/**
 * Gathers views that come at the same time into one write. Each is acknowledged once that write is durable, with
 * the count after it, which holds the view itself. A write that fails is never tried again: it may have been kept
 * by a server that died before it could say so, and a second try would count it twice.
 */
export class Gatherer {
  #store;
  /** @type {Map<string, Waiting[]>} */
  #pending = new Map();
  #waiting = 0;
  /** @type {Promise<void> | undefined} the loop that writes, while there is something to write */
  #writing;

  /** @param {import('../stores/index.mjs').Store} store */
  constructor(store) {
    this.#store = store;
  }

  /**
   * Counts one view.
   * @param {string} id
   * @returns {Promise<number>} the id's count, this view included
   * @throws {Refusal} 503 where it could not be written
   */
  add(id) {
    if (this.#waiting >= MOST_WAITING)
      throw new Refusal(503, 'busy', 'Too many views wait to be written. Nothing was counted.', 5);
    this.#waiting++;
    return new Promise((resolve, reject) => {
      const others = this.#pending.get(id);
      if (others) others.push({ resolve, reject });
      else this.#pending.set(id, [{ resolve, reject }]);
      this.#writing ??= this.#write();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle() {
    await this.#writing;
  }

  async #write() {
    while (this.#pending.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, WAIT));
      await this.#writeSome();
    }
    this.#writing = undefined;
  }

  async #writeSome() {
    const some = [...this.#pending].slice(0, MOST_A_STATEMENT);
    for (const [id, { length }] of some) {
      this.#pending.delete(id);
      this.#waiting -= length;
    }
    try {
      const counts = await this.#store.add(new Map(some.map(([id, waiting]) => [id, waiting.length])));
      for (const [id, waiting] of some)
        for (const { resolve } of waiting) resolve(/** @type {number} */ (counts.get(id)));
    } catch (error) {
      for (const [, waiting] of some) for (const { reject } of waiting) reject(error);
    }
  }
}
