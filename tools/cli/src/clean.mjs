import { Worker } from 'node:worker_threads';

/** Milliseconds for one article, and for all of an element. */
const LIMITS = { article: 5000, total: 60_000 };
/** Megabytes. A body of the largest size that is read needs about a hundred. */
const MEMORY = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 64 };

/** @typedef {{ article: Parameters<Clean>[0], options: { base: string, level: number } }} Task */
/** @typedef {import('kpu-news/server').Clean} Clean */

/** A thread that sanitizes one body at a time. */
class Cleaner {
  #worker = new Worker(new URL('clean-worker.mjs', import.meta.url), { resourceLimits: MEMORY });
  /** @type {PromiseWithResolvers<{ html?: string, error?: string }> | undefined} */
  #answer;
  #isReady = false;
  isUsable = true;

  constructor() {
    this.#worker.on('message', (message) => this.#answer?.resolve(message));
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('The thread ended.')));
  }

  /** @param {Error} error */
  #end(error) {
    this.isUsable = false;
    this.#answer?.reject(error);
  }

  /**
   * The next message, or an error once the time is over.
   * @param {number} time milliseconds
   */
  async #next(time) {
    const answer = withResolvers();
    this.#answer = answer;
    this.#worker.ref(); // while it works, the program waits for it
    const timer = setTimeout(() => {
      void this.#worker.terminate();
      this.#end(new Error('It took too long.'));
    }, time);
    try {
      return await answer.promise;
    } finally {
      clearTimeout(timer);
      this.#answer = undefined;
      this.#worker.unref();
    }
  }

  /**
   * @param {Task} task
   * @param {{ article: number, total: number }} time milliseconds
   * @returns {Promise<string>}
   * @throws {StartError} where the thread cannot be started at all
   */
  async clean(task, { article, total }) {
    if (!this.#isReady)
      await this.#next(total).catch((cause) => {
        throw new StartError('Bodies of articles cannot be sanitized here.', { cause });
      });
    this.#isReady = true;
    const message = this.#next(article);
    this.#worker.postMessage(task);
    const { html, error } = await message;
    if (html === undefined) throw new Error(error);
    return html;
  }
}

class StartError extends Error {}

/** Promise.withResolvers, which Node 20 lacks. @returns {PromiseWithResolvers<any>} */
function withResolvers() {
  const parts = /** @type {any} */ ({});
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

/** @type {Cleaner | undefined} */
let cleaner;
/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/**
 * Makes a function that sanitizes the bodies of one element. What takes too much time or memory becomes its words.
 * @param {(article: Parameters<Clean>[0]) => string} plainBody
 * @param {typeof LIMITS} [limits] milliseconds, for tests
 * @returns {Clean}
 */
export function createClean(plainBody, { article: perArticle, total } = LIMITS) {
  let left = total;

  /** @param {Task} task */
  async function cleanOne(task) {
    if (left <= 0) return plainBody(task.article);
    const start = performance.now();
    if (!cleaner?.isUsable) cleaner = new Cleaner();
    try {
      return await cleaner.clean(task, { article: Math.min(perArticle, left), total: left });
    } catch (error) {
      if (error instanceof StartError && left === total) throw error;
      return plainBody(task.article);
    } finally {
      left -= performance.now() - start;
    }
  }

  return ({ html, text, summary }, base, level, /** @type {object | undefined} */ more) => {
    const options = { ...more, base, level };
    const cleaned = queue.then(() => cleanOne({ article: { html, text, summary }, options }));
    queue = cleaned.catch(() => undefined);
    return cleaned;
  };
}
