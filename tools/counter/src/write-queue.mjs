import { HttpError } from './http-error.mjs';

/** Milliseconds that the first view of a batch waits for others: a durable write costs as much as a hundred views. */
const BATCH_DELAY = 3;
/** Ids of one statement; SQLite takes 32 766 parameters, and each id has three. */
const MAX_BATCH = 1000;
/** Views that may wait for a slow disk; more are refused. */
const MAX_PENDING = 10_000;
/** Milliseconds for which a failed write is known, where none follows it. */
const ERROR_TTL = 10_000;

/** @typedef {{ seed: number, waiters: Waiter[] }} Pending */
/** @typedef {{ resolve: (count: number) => void, reject: (reason: unknown) => void }} Waiter */

/**
 * Writes views that arrive at the same time in one batch. Each is acknowledged once the batch is durable, with the new
 * count. A failed write is never retried: the database may have committed it before the connection was lost, and a
 * retry would count it twice.
 */
export class WriteQueue {
  #store;
  /** @type {Map<string, Pending>} */
  #pending = new Map();
  #pendingViews = 0;
  /** @type {Promise<void> | undefined} the loop that empties the queue */
  #writing;
  /** @type {unknown} */
  #error;
  #failedAt = 0;

  /** The error of the newest write, if it failed a short time ago. @returns {unknown} */
  get error() {
    return performance.now() - this.#failedAt < ERROR_TTL ? this.#error : undefined;
  }

  /** @param {import('../stores/index.mjs').Store} store */
  constructor(store) {
    this.#store = store;
  }

  /**
   * Counts one view.
   * @param {string} id
   * @param {number} seed the number to begin with, where the id has none in the store
   * @returns {Promise<number>} the id's count, this view included
   * @throws {HttpError} 503 where it could not be written
   */
  add(id, seed) {
    if (this.#pendingViews >= MAX_PENDING)
      throw new HttpError(503, 'busy', 'Too many views are waiting to be written. Nothing was counted.', 5);
    this.#pendingViews++;
    return new Promise((resolve, reject) => {
      const pending = this.#pending.get(id) ?? { seed, waiters: [] };
      pending.waiters.push({ resolve, reject });
      this.#pending.set(id, pending);
      this.#writing ??= this.#write();
    });
  }

  /** Resolves when the queue is empty. */
  async idle() {
    await this.#writing;
  }

  async #write() {
    while (this.#pending.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, BATCH_DELAY));
      await this.#writeBatch();
    }
    this.#writing = undefined;
  }

  async #writeBatch() {
    const batch = [...this.#pending].slice(0, MAX_BATCH);
    for (const [id, { waiters }] of batch) {
      this.#pending.delete(id);
      this.#pendingViews -= waiters.length;
    }
    try {
      const counts = await this.#store.add(
        batch.map(([id, { seed, waiters }]) => ({ id, views: waiters.length, seed })),
      );
      this.#error = undefined;
      for (const [id, { waiters }] of batch)
        for (const { resolve } of waiters) resolve(/** @type {number} */ (counts.get(id)));
    } catch (error) {
      this.#error = error;
      this.#failedAt = performance.now();
      for (const [, { waiters }] of batch) for (const { reject } of waiters) reject(error);
    }
  }
}
