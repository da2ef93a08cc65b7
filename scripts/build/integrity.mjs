import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.mjs';

/**
 * Writes integrity.json: the hash of each file that a page can load, for its `integrity` attribute.
 * @see https://www.w3.org/TR/SRI/
 */
export function writeIntegrity(folder) {
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
  const files = filesUnder(folder).filter(
    (file) => !/^(?:lib|server)\/|^integrity\.json$|\.d\.ts$/.test(file),
  );
  const table = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(table, null, 2)}\n`);
}
