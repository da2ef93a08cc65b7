import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Imports a TypeScript module of `src` into Node, with all that it imports.
 * @param {string} path from the project's root
 */
export async function importTypeScript(path) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      write: false,
      minify: false,
      lib: { entry: path, formats: ['es'], fileName: 'module' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
