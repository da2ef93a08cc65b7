import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';

const MAGIC = 'SQLite format 3\0';

/** @typedef {{ database?: string, log?: string }} Files device and inode of the database and of its write-ahead log */

/** @param {string} path */
function identityOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat && `${stat.dev}:${stat.ino}`;
}

/** @param {string} path of the database @returns {Files} */
export const stateOf = (path) => ({ database: identityOf(path), log: identityOf(`${path}-wal`) });

/** Whether these are the same files. @param {Files} known @param {Files} now */
export const isSame = (known, now) => known.database === now.database && known.log === now.log;

/** Whether SQLite can open the file, by how it begins. @param {string} path */
export function isSqlite(path) {
  const start = Buffer.alloc(MAGIC.length);
  let file;
  try {
    file = openSync(path, 'r');
    if (readSync(file, start) === 0) return true; // an empty file becomes a database
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    return true; // one that is not there is made anew
  } finally {
    if (file !== undefined) closeSync(file);
  }
  return start.toString('latin1') === MAGIC;
}

/** Removes the write-ahead log of a database. @param {string} path */
export function removeLog(path) {
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
}
