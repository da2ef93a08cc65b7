import { createClient } from '@libsql/client';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SqliteFiles } from './sqlite-files.mjs';

/** Milliseconds to wait, synchronously, for another program that writes to the same file. */
const BUSY = 2000;
/** Milliseconds between looks at the files by reads; a write looks each time, since it is to be acknowledged. */
const LOOK_INTERVAL = 1000;

const TABLE =
  'CREATE TABLE IF NOT EXISTS kpu_news_views (id TEXT NOT NULL PRIMARY KEY, views INTEGER NOT NULL)';

/**
 * A SQLite file. Uses single statements, no `transaction()`, and a new connection after each failure: libsql does not
 * finish a statement that failed with SQLITE_BUSY, and until then SQLite commits nothing on that connection, although
 * later statements report success (libsql-client-ts#352).
 * @param {string} address `file:counts.db`, `file:/var/lib/counts.db`
 * @param {import('../src/log.mjs').Log} [log]
 * @returns {import('./index.mjs').Store}
 */
export function libsqlStore(address, log = () => {}) {
  const path = address.startsWith('file://')
    ? fileURLToPath(address)
    : resolve(address.slice('file:'.length));
  /** @type {Promise<import('@libsql/client').Client> | undefined} */
  let opened;
  const files = new SqliteFiles(path);
  /** Whether another file is to be opened than before, which may have no table. */
  let isNew = false;
  let lookedAt = -Infinity;

  async function open() {
    if (files.isSpoilt) throw new Error(`${path} is not a SQLite database any more.`);
    // one connection, since a PRAGMA applies to a single one
    const client = createClient({ url: address, concurrency: 1, timeout: BUSY });
    try {
      const check = await client.execute('PRAGMA quick_check(1)');
      if (check.rows[0]?.quick_check !== 'ok') throw new Error(`${path} is damaged: restore a backup.`);
      await client.execute('PRAGMA journal_mode = WAL');
      await client.execute('PRAGMA synchronous = FULL'); // the log is on the disk before a view is acknowledged
      const { rows } = await client.execute('PRAGMA synchronous');
      if (Number(rows[0]?.synchronous) !== 2) throw new Error(`${path} cannot be written durably.`);
      if (isNew) await client.execute(TABLE);
      await client.execute('PRAGMA user_version'); // opens the log
      isNew = false;
      files.note();
      return client;
    } catch (error) {
      client.close();
      throw error;
    }
  }

  /** Opens the path again where the file at it is no longer the one that is open: views would go where nobody finds them. */
  function look() {
    lookedAt = performance.now();
    const old = opened;
    if (!old || isNew || !files.isKnown) return;
    const state = files.state();
    if (state === 'same') return;
    isNew = true;
    log('error', 'store-lost', {
      message: `${path} was deleted, replaced or overwritten. It is opened again.`,
    });
    if (state === 'lost') files.removeOldLog();
    opened = old
      .then(async (client) => {
        // what the lost log holds is copied into the database
        if (state === 'log-lost') await client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => {});
        client.close();
      })
      .catch(() => {})
      .then(open);
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
      await run(TABLE);
      files.note();
    },

    async add(views) {
      look();
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

    async read(ids) {
      if (performance.now() - lookedAt >= LOOK_INTERVAL) look();
      const marks = Array.from(ids, () => '?').join(', ');
      return run(`SELECT id, views FROM kpu_news_views WHERE id IN (${marks})`, [...ids]);
    },

    async check() {
      look();
      await run('SELECT id, views FROM kpu_news_views LIMIT 1');
      await run('PRAGMA user_version = 0'); // writes a page, and no row
    },

    async close() {
      const client = await opened?.catch(() => undefined);
      opened = undefined;
      client?.close();
      files.close();
    },
  };
}
