import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles } from './bundles.mjs';
import { importsOf } from './imports.mjs';

const src = fileURLToPath(new URL('../../src', import.meta.url));
export const loaderModule = fileURLToPath(new URL('load-bundle.js', import.meta.url));

/**
 * The bundle that a script loads for a module. Several bundles may have the same entry: a script uses its own or that of a
 * bundle that follows it.
 */
function bundleOf(module, script) {
  const found = bundles.filter(({ entries }) => entries.some((file) => resolve(src, file) === module));
  const carrier = found.find(({ name, after }) => name === script || after === script);
  return (carrier ?? found.find(({ after }) => !after) ?? found[0])?.name;
}

/**
 * Calls `loadBundle` in place of `import()`.
 * @param {string} script what the module becomes part of: a bundle's name, or `kpu-news`
 * @returns {import('vite').Plugin}
 */
export const callLoader = (script) => ({
  name: 'call-loader',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler(code, id) {
      const found = importsOf(id, code).filter(({ dynamic }) => dynamic);
      if (found.length === 0) return null;
      let result = code;
      for (const { specifier, start, end } of found.reverse()) {
        const target = resolve(dirname(id), specifier.replace(/\.js$/, '.ts'));
        const name = bundleOf(target, script);
        if (!name)
          this.error(
            `${relative('.', id)} loads ${relative('.', target)} by import(), which is no entry of a bundle: import it statically, or add it to scripts/build/bundles.mjs.`,
          );
        result = `${result.slice(0, start)}loadBundle('${name}')${result.slice(end)}`;
      }
      return { code: `import { loadBundle } from ${JSON.stringify(loaderModule)};\n${result}`, map: null };
    },
  },
});
