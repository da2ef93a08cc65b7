// A chunk is a file of src that some other file reaches by `import('./file.js')`.
import { basename, dirname, resolve } from 'node:path';
import { filesUnder } from './files.mjs';
import { importsOf } from './imports.mjs';

/** Basename without extension → the file; two chunks of one name would overwrite each other. */
export function findChunks(folder = 'src') {
  const chunks = new Map();
  for (const file of filesUnder(folder).filter((name) => name.endsWith('.ts'))) {
    const path = resolve(folder, file);
    for (const { specifier, dynamic } of importsOf(path)) {
      if (!dynamic || !specifier.startsWith('.')) continue;
      const target = resolve(dirname(path), specifier.replace(/\.js$/, '.ts'));
      const name = basename(target, '.ts');
      if (chunks.has(name) && chunks.get(name) !== target)
        throw new Error(`Two chunks are called ${name}: ${chunks.get(name)} and ${target}.`);
      chunks.set(name, target);
    }
  }
  return new Map([...chunks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Leaves every `import('./x.js')` of src to the browser, at the address the chunk has in dist.
 * @param {string} folder where the chunks are, seen from the file that is built: `./chunks/` or `./`
 * @returns {import('vite').Plugin}
 */
export const linkChunks = (folder) => ({
  name: 'link-chunks',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string' && specifier.startsWith('.')
      ? { id: folder + basename(specifier), external: 'absolute' }
      : null,
});
