import { createClient } from '@libsql/client';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Milliseconds to wait, synchronously, for another program that writes to the same file. */
const BUSY = 2000;

/**
 * A SQLite file. Uses single statements, no `transaction()`, and a new connection after each failure: libsql does not
 * finish a statement that failed with SQLITE_BUSY, and until then SQLite commits nothing on that connection, although
 * later statements report success (libsql-client-ts#352).
 * @param {string} address `file:counts.db`, `file:/var/lib/counts.db`
 * @returns {import('./index.mjs').Store}
 */
export function libsqlStore(address) {
  const path = address.startsWith('file://')
    ? fileURLToPath(address)
    : resolve(address.slice('file:'.length));
  /** @type {Promise<import('@libsql/client').Client> | undefined} */
  let opened;

  async function open() {
    // one connection, since a PRAGMA applies to a single one
    const client = createClient({ url: address, concurrency: 1, timeout: BUSY });
    try {
      await client.execute('PRAGMA journal_mode = WAL');
      await client.execute('PRAGMA synchronous = FULL'); // the log is on the disk before a view is acknowledged
      const { rows } = await client.execute('PRAGMA synchronous');
      if (Number(rows[0]?.synchronous) !== 2) throw new Error(`${path} cannot be written durably.`);
      return client;
    } catch (error) {
      client.close();
      throw error;
    }
  }

  /** @param {string} sql @param {(string | number)[]} [args] */
  async function run(sql, args = []) {
    const mine = (opened ??= open());
    try {
      const { rows } = await (await mine).execute(sql, args);
      return new Map(rows.map(({ id, views }) => [String(id), Number(views)]));
    } catch (error) {
      if (opened === mine) opened = undefined;
      await mine.then((client) => client.close()).catch(() => {});
      throw error;
    }
  }

  return {
    location: path,

    async create() {
      await run(
        'CREATE TABLE IF NOT EXISTS kpu_news_views (id TEXT NOT NULL PRIMARY KEY, views INTEGER NOT NULL)',
      );
    },

    add(views) {
      // an existing row grows by the views without the seed, so the views are looked up again
      const marks = Array.from(views, () => '(?, ?, ?)').join(', ');
      return run(
        `WITH new (id, views, seed) AS (VALUES ${marks})
         INSERT INTO kpu_news_views (id, views) SELECT id, seed + views FROM new WHERE true
           ON CONFLICT (id) DO UPDATE
             SET views = kpu_news_views.views + (SELECT new.views FROM new WHERE new.id = excluded.id)
           RETURNING id, views`,
        views.flatMap(({ id, views, seed }) => [id, views, seed]),
      );
    },

    read(ids) {
      const marks = Array.from(ids, () => '?').join(', ');
      return run(`SELECT id, views FROM kpu_news_views WHERE id IN (${marks})`, [...ids]);
    },

    async close() {
      const client = await opened?.catch(() => undefined);
      opened = undefined;
      client?.close();
    },
  };
}
