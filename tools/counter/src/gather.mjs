import { Refusal } from './refusal.mjs';

/** Milliseconds that the first view waits for others: one durable write costs about as much as a hundred views. */
const WAIT = 3;
/** Ids of one statement; SQLite takes 32 766 marks, and a statement has three an id. */
const MOST_A_STATEMENT = 1000;
/** Views that may wait for a slow disk; above it, it is kinder to say so. */
const MOST_WAITING = 10_000;

/** @typedef {{ seed: number, waiting: Waiting[] }} Pending */
/** @typedef {{ resolve: (count: number) => void, reject: (reason: unknown) => void }} Waiting */

/**
 * Gathers views that come at the same time into one write. Each is acknowledged once that write is durable, with
 * the count after it, which holds the view itself. A write that fails is never tried again: it may have been kept
 * by a server that died before it could say so, and a second try would count it twice.
 */
export class Gatherer {
  #store;
  /** @type {Map<string, Pending>} */
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
   * @param {number} seed the number to begin with, where the id has none in the store
   * @returns {Promise<number>} the id's count, this view included
   * @throws {Refusal} 503 where it could not be written
   */
  add(id, seed) {
    if (this.#waiting >= MOST_WAITING)
      throw new Refusal(503, 'busy', 'Too many views wait to be written. Nothing was counted.', 5);
    this.#waiting++;
    return new Promise((resolve, reject) => {
      const pending = this.#pending.get(id) ?? { seed, waiting: [] };
      pending.waiting.push({ resolve, reject });
      this.#pending.set(id, pending);
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
    for (const [id, { waiting }] of some) {
      this.#pending.delete(id);
      this.#waiting -= waiting.length;
    }
    try {
      const counts = await this.#store.add(
        some.map(([id, { seed, waiting }]) => ({ id, views: waiting.length, seed })),
      );
      for (const [id, { waiting }] of some)
        for (const { resolve } of waiting) resolve(/** @type {number} */ (counts.get(id)));
    } catch (error) {
      for (const [, { waiting }] of some) for (const { reject } of waiting) reject(error);
    }
  }
}
