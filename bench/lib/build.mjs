// Each contestant becomes one minified script, in memory, as its framework's own tools would make it.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const svelte = {
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    const { compile } = await import('svelte/compiler');
    return compile(code, { filename: id, generate: 'client', css: 'external' }).js;
  },
};

const vue = {
  name: 'vue',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return null;
    const { compileScript, parse } = await import('vue/compiler-sfc');
    const { descriptor } = parse(code, { filename: id });
    const { content, map } = compileScript(descriptor, { id: 'card', inlineTemplate: true });
    return { code: content, map };
  },
};

const production = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

async function bundle(entry) {
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: production,
    plugins: [svelte, vue],
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry, formats: ['iife'], name: 'contestant', fileName: () => 'contestant.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return Buffer.from(output[0].code);
}

/** @returns {Promise<Map<string, Buffer>>} name of a contestant → its script */
export async function buildContestants(folder, names) {
  const scripts = new Map();
  for (const file of readdirSync(folder)) {
    const name = basename(file).replace(/\.(js|jsx)$/, '');
    if (name !== file && names.includes(name)) scripts.set(name, await bundle(join(folder, file)));
  }
  const missing = names.find((name) => !scripts.has(name));
  if (missing) throw new Error(`No contestant of the name ${missing} in ${folder}.`);
  return scripts;
}
