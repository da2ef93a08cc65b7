// The files a browser loads. Each is a build of its own, since none may import another one statically:
// a CMS that adds `?ver=6.4` to the first would get the second twice.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { findChunks, linkChunks } from './chunks.mjs';
import { weighModules } from './modules.mjs';
import { taskAlone } from './task-alone.mjs';

/** What a page may hold once only, so that no chunk may bring its own copy. */
const oneOfAKind = [
  /node_modules\/(lit|lit-html|lit-element|@lit\/(?!task\/)[^/]+)\//,
  /\/src\/trusted-types\.ts$/,
  /\/src\/feed\/store\.ts$/,
];

/** The bundler's own helper reads a module's names with `for…in`, and with them what the page has put on `Object.prototype`. */
const namesOf = /for\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\])/g;

async function bundle(entry, format, plugins = []) {
  const [{ output }] = await build({
    plugins,
    build: { lib: { entry, formats: [format], name: 'kpuNews', fileName: () => 'out.js' } },
  });
  if (output.length !== 1 || output[0].type !== 'chunk')
    throw new Error(`${entry} became ${output.map((file) => file.fileName).join(', ')}, not one file.`);
  const parts = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0);
  const modules = parts.map(([id]) => id);
  if (modules.length === 0) throw new Error(`${entry} came out empty: see sideEffects in package.json.`);
  // a second pass after Vite's own minifier: 160 bytes less on the wire of kpu-news.js
  const { code } = await minify(output[0].code.replace(namesOf, 'for(var $1 of Object.keys($2))'), {
    module: format === 'es',
    ecma: 2022,
    compress: { passes: 3, hoist_funs: true, keep_fargs: false },
  });
  const weights = await weighModules(parts.map(([id, part]) => [id, part.code]));
  return { code, exports: output[0].exports, modules, imports: output[0].imports, weights };
}

function write(folder, name, code) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

function refuse(name, code, patterns) {
  for (const pattern of patterns)
    if (code.includes(pattern)) throw new Error(`${name} must not contain "${pattern}".`);
}

/** @returns {Promise<{ modules: string[], weights: object }>} what went into the bundles, and its bytes by file and module */
export async function bundleAll(folder) {
  const main = await bundle('src/define.ts', 'es', [linkChunks('./chunks/')]);
  refuse('kpu-news.js', main.code, ['Lit is in dev mode', '"lit-html",{createHTML', '\n  ']); // the last: a template not minified
  write(folder, 'kpu-news.js', main.code);
  const all = [...main.modules];
  const weights = { 'kpu-news.js': main.weights };

  for (const [name, entry] of findChunks()) {
    const chunk = await bundle(entry, 'es', [linkChunks('./'), taskAlone()]);
    const bad = chunk.modules.find((id) => oneOfAKind.some((pattern) => pattern.test(id)));
    if (bad)
      throw new Error(
        `Chunk ${name} holds ${relative('.', bad)}, which a page may have once only: hand it in.`,
      );
    write(folder, `chunks/${name}.js`, chunk.code);
    weights[`chunks/${name}.js`] = chunk.weights;
    all.push(...chunk.modules);
  }

  const classic = await bundle('src/define.ts', 'iife');
  if (classic.exports.length > 0)
    throw new Error('src/define.ts exports something: a global in the classic file.');
  refuse('kpu-news.classic.js', classic.code, ['import.meta', 'document.currentScript', 'import(']);
  write(folder, 'kpu-news.classic.js', classic.code);
  weights['kpu-news.classic.js'] = classic.weights;
  return { modules: [...all, ...classic.modules], weights };
}
