// Detects whether dist/ was built from the current sources: the build writes a hash of its inputs into dist/. File times
// are not suitable, since a clone sets all of them to the same time; nor is the history of Git, which a downloaded archive
// lacks.
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
