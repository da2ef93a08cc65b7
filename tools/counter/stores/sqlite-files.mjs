import { closeSync, fstatSync, openSync, readSync, rmSync, statSync } from 'node:fs';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const LOG_SUFFIXES = ['-wal', '-shm'];

/** @param {import('node:fs').BigIntStats | undefined} stat device and inode */
const identity = (stat) => stat && `${stat.dev}:${stat.ino}`;

/** @param {string} path */
const identityAt = (path) => identity(statSync(path, { throwIfNoEntry: false, bigint: true }));

/** @typedef {'same' | 'overwritten' | 'log-lost' | 'lost'} State */

/** The files of a SQLite database, watched by their names: a connection goes on with files that nobody finds any more. */
export class SqliteFiles {
  #path;
  /** The database file, open for reading. It stays open: closing it would end the locks of SQLite's own connection. */
  #descriptor = -1;
  /** @type {string | undefined} */
  #database;
  /** @type {string | undefined} */
  #log;

  /** @param {string} path of the database */
  constructor(path) {
    this.#path = path;
  }

  /** Whether the files have been noted. */
  get isKnown() {
    return this.#descriptor >= 0;
  }

  /** Notes the files that a new connection has opened. */
  note() {
    const database = identityAt(this.#path);
    if (database !== this.#database) {
      this.close();
      this.#descriptor = openSync(this.#path, 'r');
      this.#database = identity(fstatSync(this.#descriptor, { bigint: true }));
    }
    this.#log = identityAt(`${this.#path}-wal`);
  }

  /** Compares the files with those that were noted. @returns {State} */
  state() {
    if (identityAt(this.#path) !== this.#database) return 'lost';
    if (identityAt(`${this.#path}-wal`) !== this.#log) return 'log-lost';
    return this.#isOverwritten() ? 'overwritten' : 'same';
  }

  #isOverwritten() {
    const start = Buffer.alloc(MAGIC.length);
    return readSync(this.#descriptor, start, 0, start.length, 0) > 0 && !start.equals(MAGIC);
  }

  /** Whether the file is the one that was noted, and something else has been written into it. */
  get isSpoilt() {
    return this.isKnown && identityAt(this.#path) === this.#database && this.#isOverwritten();
  }

  /** Removes the write-ahead log of a database that was replaced: it would be applied to the new one. */
  removeOldLog() {
    if (this.#log !== undefined && identityAt(`${this.#path}-wal`) === this.#log)
      for (const suffix of LOG_SUFFIXES) rmSync(this.#path + suffix, { force: true });
  }

  /** Forgets the files. */
  close() {
    if (this.#descriptor >= 0) closeSync(this.#descriptor);
    this.#descriptor = -1;
    this.#database = undefined;
  }
}
