// Module hooks: compiles TypeScript with the compiler and the options of the browser tests.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const tsconfigRaw = await readFile(new URL('../../tsconfig.json', import.meta.url), 'utf8');

/** The assertions of the browser tests. Their package names a main file that it does not ship. */
const chai = { '@esm-bundle/chai': '@esm-bundle/chai/esm/chai.js' };

const isMissing = ({ code }) => code === 'ERR_MODULE_NOT_FOUND';

/** Source imports `./x.js` where only `./x.ts` exists. */
export async function resolve(specifier, context, nextResolve) {
  try {
    return await nextResolve(chai[specifier] ?? specifier, context);
  } catch (error) {
    if (!isMissing(error) || !specifier.startsWith('.') || !specifier.endsWith('.js')) throw error;
    return nextResolve(specifier.replace(/js$/, 'ts'), context);
  }
}

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const sourcefile = fileURLToPath(url);
  const { code } = await transform(await readFile(sourcefile, 'utf8'), {
    loader: 'ts',
    target: 'es2022',
    sourcemap: 'inline',
    sourcefile,
    tsconfigRaw,
  });
  return { format: 'module', shortCircuit: true, source: code };
}
