// Tells whether dist/ was built from the sources as they are: the build leaves a hash of its inputs in dist/. Times of
// files would not do, since a clone gives all of them the same one; nor would Git's history, which a downloaded archive
// does not have.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './build/files.mjs';

const FILE = 'dist/.source-hash';
const FOLDERS = ['src', 'scripts/build', 'demo/contoh', 'demo/themes'];
const FILES = [
  'scripts/build.mjs',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
];

/** A hash of everything that the build reads, the versions of the bundled packages included. */
export function sourceHash() {
  const hash = createHash('sha256');
  const add = (name, text) => hash.update(`${name}\0${text}\0`);
  const files = FOLDERS.flatMap((folder) => filesUnder(folder).map((file) => join(folder, file)));
  // Git may have checked text out with Windows line ends
  for (const file of [...files, ...FILES])
    add(file.replaceAll('\\', '/'), readFileSync(file, 'latin1').replaceAll('\r\n', '\n'));
  const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  add('package.json', JSON.stringify({ version, dependencies }));
  return `${hash.digest('hex')}\n`;
}

/** Whether dist/ is what the sources give. */
export const isDistCurrent = () => existsSync(FILE) && readFileSync(FILE, 'utf8') === sourceHash();

export { FILE as SOURCE_HASH_FILE };
