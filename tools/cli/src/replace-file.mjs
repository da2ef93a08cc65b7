import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RenderError } from './error.mjs';

/**
 * Replaces a file in one step, so that readers never see a part of it. A failure leaves the old one. The caller holds the
 * file's lock: what a killed run has left beside it is removed.
 * @param {string} file
 * @param {string} text
 */
export async function replaceFile(file, text) {
  const prefix = `.${basename(file)}.kpu-news-`;
  const temporary = join(dirname(file), `${prefix}${randomUUID()}.tmp`);
  try {
    for (const name of await readdir(dirname(file)).catch(() => []))
      if (name.startsWith(prefix) && name.endsWith('.tmp'))
        await rm(join(dirname(file), name), { force: true });
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new RenderError(
      `${file}: The file cannot be written (${code}). Check the permissions of its folder.`,
      {
        code: 'unwritable',
        values: { file, code },
      },
    );
  }
}
