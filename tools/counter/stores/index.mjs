// Where counts lie: one file per engine, one line each below. A store is three statements and nothing else, so
// that another engine is an afternoon's work.

/**
 * @typedef {object} Views views of one id that are to be added
 * @property {string} id each once in a statement
 * @property {number} views how many
 * @property {number} seed the number to begin with where the id has no row: the row is then `seed + views`
 */
/**
 * @typedef {object} Store
 * @property {string} place where the data lie, for the log: no password in it
 * @property {() => Promise<void>} create makes the table `kpu_news_views (id, views)` where there is none
 * @property {(views: readonly Views[]) => Promise<Map<string, number>>} add adds to many counts in ONE statement,
 *   all or none; resolves with the new counts once they would survive a crash. At most 1000 ids
 * @property {(ids: readonly string[]) => Promise<Map<string, number>>} read the counts of those that have one
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, (address: string) => Promise<Store>>} */
const engines = {
  file: async (address) => (await import('./libsql.mjs')).libsqlStore(address),
  postgres: async (address) => (await import('./postgres.mjs')).postgresStore(address),
  postgresql: async (address) => (await import('./postgres.mjs')).postgresStore(address),
};

const engineOf = (/** @type {string} */ address) => /^([a-z]+):/.exec(address)?.[1] ?? '';

/** Whether there is an engine for such an address. */
export const isStore = (/** @type {string} */ address) => Object.hasOwn(engines, engineOf(address));

/** What an engine threw: the store failed, not the program. `code` is the engine's. */
export class StoreError extends Error {
  /** @param {Error & { code?: string }} cause */
  constructor(cause) {
    super(cause.message, { cause });
    this.code = cause.code;
  }
}

/**
 * @template {unknown[]} A
 * @template R
 * @param {(...args: A) => Promise<R>} call
 * @returns {(...args: A) => Promise<R>} the same; what it throws is a `StoreError`
 */
const told =
  (call) =>
  async (...args) => {
    try {
      return await call(...args);
    } catch (cause) {
      throw new StoreError(cause);
    }
  };

/**
 * Opens a store and makes its table.
 * @param {string} address `file:…` or `postgres://…`
 * @returns {Promise<Store>} whose `add` and `read` throw nothing but `StoreError`
 */
export async function openStore(address) {
  const store = await engines[engineOf(address)](address);
  try {
    await store.create();
  } catch (error) {
    await store.close();
    throw error;
  }
  return { ...store, add: told(store.add), read: told(store.read) };
}
