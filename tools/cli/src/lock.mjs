import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RenderError } from './error.mjs';

/** Milliseconds. A run ends long before its lock is stale. */
const TIMES = { wait: 120_000, look: 250, stale: 900_000 };

/** @param {string} text */
function isRunning(text) {
  const id = Number.parseInt(text, 10);
  if (!(id > 0)) return true; // it is being written
  try {
    return process.kill(id, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'; // another user's
  }
}

/** Removes a lock whose run has ended without doing so. @param {string} path @param {number} stale */
async function removeStale(path, stale) {
  const text = await readFile(path, 'utf8').catch(() => '');
  const found = await stat(path).catch(() => undefined);
  if (!found || (isRunning(text) && Date.now() - found.mtimeMs < stale)) return;
  const taken = `${path}-${randomUUID()}`;
  await rename(path, taken).catch(() => {});
  // another run may have made its own lock meanwhile
  if ((await readFile(taken, 'utf8').catch(() => text)) !== text) await rename(taken, path).catch(() => {});
  await rm(taken, { force: true });
}

/**
 * Runs a call while no other run writes the same file; waits for one that does.
 * @template R
 * @param {string} file
 * @param {() => Promise<R>} call
 * @param {Partial<typeof TIMES>} [times] milliseconds, for tests
 * @returns {Promise<R>}
 * @throws {RenderError} where the other one takes too long
 */
export async function withLock(file, call, times) {
  const { wait, look, stale } = { ...TIMES, ...times };
  const path = join(dirname(file), `.${basename(file)}.lock`);
  const end = Date.now() + wait;
  for (;;) {
    try {
      await writeFile(path, `${process.pid} ${randomUUID()}`, { flag: 'wx' });
      break;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== 'EEXIST')
        throw new RenderError(
          `${file}: The file cannot be written (${code}). Check the permissions of its folder.`,
          { code: 'unwritable', values: { file, code } },
        );
    }
    await removeStale(path, stale);
    if (Date.now() > end)
      throw new RenderError(
        `${file}: Another run has been writing it for a long time (${path}). It stays as it was.`,
        { code: 'locked', values: { file, path } },
      );
    await sleep(look);
  }
  try {
    return await call();
  } finally {
    await rm(path, { force: true });
  }
}
