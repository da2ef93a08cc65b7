// The databases: one file and one line below for each engine.

/**
 * @typedef {object} Views views to add to the count of one id
 * @property {string} id unique in a statement
 * @property {number} views how many
 * @property {number} seed the first number of an id without a row, which then becomes `seed + views`
 */
/**
 * @typedef {object} Store
 * @property {string} location of the data for the log, without a password
 * @property {() => Promise<void>} create creates the table `kpu_news_views (id, views)` if it does not exist
 * @property {(views: readonly Views[]) => Promise<Map<string, number>>} add adds to up to 1000 counts in
 *   one atomic statement; resolves with the new counts once they are durable
 * @property {(ids: readonly string[]) => Promise<Map<string, number>>} read the counts of the ids that have one
 * @property {() => Promise<void>} check rejects unless counts can be read and written
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, (address: string, log?: import('../src/log.mjs').Log) => Promise<Store>>} */
const engines = {
  file: async (address, log) => (await import('./libsql.mjs')).libsqlStore(address, log),
  postgres: async (address) => (await import('./postgres.mjs')).postgresStore(address),
  postgresql: async (address) => (await import('./postgres.mjs')).postgresStore(address),
};

const engineOf = (/** @type {string} */ address) => /^([a-z]+):/.exec(address)?.[1] ?? '';

/** Whether an engine exists for this address. */
export const isStore = (/** @type {string} */ address) => Object.hasOwn(engines, engineOf(address));

/** An error of the database, with its `code`. */
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
 * @returns {(...args: A) => Promise<R>} the same, but every error is a `StoreError`
 */
const wrapErrors =
  (call) =>
  async (...args) => {
    try {
      return await call(...args);
    } catch (cause) {
      throw new StoreError(cause);
    }
  };

/**
 * Opens a store and creates its table.
 * @param {string} address `file:…` or `postgres://…`
 * @param {import('../src/log.mjs').Log} [log]
 * @returns {Promise<Store>} whose `add`, `read` and `check` throw only `StoreError`
 */
export async function openStore(address, log) {
  const store = await engines[engineOf(address)](address, log);
  try {
    await store.create();
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    ...store,
    add: wrapErrors(store.add),
    read: wrapErrors(store.read),
    check: wrapErrors(store.check),
  };
}
