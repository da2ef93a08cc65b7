// Checks dist/ without a rebuild: the bundles are those of bundles.mjs, in the one folder that kpu-news.js names; no script
// imports another one statically; the tables in docs/ are up to date.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bundles } from '../build/bundles.mjs';
import { buildFolder, scriptsOf } from '../build/files.mjs';
import { importsOf } from '../build/imports.mjs';

const problems = [];
const scripts = scriptsOf('dist');
for (const name of ['kpu-news.js', 'kpu-news.classic.js'])
  if (!scripts.includes(name)) throw new Error(`There is no dist/${name}: run "npm run build".`);

const build = buildFolder('dist');
const main = readFileSync('dist/kpu-news.js', 'utf8');
if (!main.includes(`\`./${build}/`))
  problems.push(`dist/kpu-news.js does not load its bundles from dist/${build}/.`);
const expected = bundles.map(({ name }) => `${name}.js`).sort();
const found = readdirSync(join('dist', build)).sort();
if (found.join() !== expected.join())
  problems.push(
    `dist/${build} holds ${found.join(', ')}, but scripts/build/bundles.mjs lists ${expected.join(', ')}.`,
  );

for (const script of scripts) {
  const path = join('dist', script);
  const code = readFileSync(path, 'utf8');
  for (const { specifier } of importsOf(path, code)) problems.push(`${path} imports ${specifier}.`);
  if (script.includes('/') && !code.includes(`"${build}"`))
    problems.push(`${path} does not check that it runs with kpu-news.js of its own build.`);
}

const { diagnostics = [] } = ts.transpileModule(readFileSync('dist/kpu-news.classic.js', 'utf8'), {
  reportDiagnostics: true,
  compilerOptions: { allowJs: true, target: ts.ScriptTarget.ES2022 },
});
if (diagnostics.length > 0) problems.push('dist/kpu-news.classic.js is not ES2022.');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
process.argv.push('--check');
await import('../build/bundle-table.mjs');
await import('../build/reference-pages.mjs');
