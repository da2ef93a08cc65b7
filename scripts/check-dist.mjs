// What must be true of dist/ without a rebuild: no script there imports another one statically, every chunk
// that is named exists, and README.md's tables are those of the manifest.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from './build/files.mjs';
import { importsOf } from './build/imports.mjs';

const problems = [];
if (!existsSync('dist/kpu-news.js')) throw new Error('There is no dist/kpu-news.js: run "npm run build".');

for (const file of filesUnder('dist').filter((name) => /^(chunks\/)?[^/]+\.js$/.test(name))) {
  const path = join('dist', file);
  for (const { specifier, dynamic } of importsOf(path)) {
    if (!dynamic) problems.push(`${path} imports ${specifier} statically.`);
    else if (!existsSync(join(dirname(path), specifier)))
      problems.push(`${path} loads ${specifier}, which is not there.`);
  }
}
const architecture = readFileSync('docs/architecture.md', 'utf8');
for (const file of filesUnder('dist/chunks'))
  if (!architecture.includes(`\`${file.replace('.js', '')}\``))
    problems.push(`docs/architecture.md does not say when dist/chunks/${file} is fetched.`);

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
await import('./build/reference-pages.mjs');
