// `npm run size`: compares the compressed size of each file in dist with its budget. Fails for a file above its budget,
// with a table of its modules and how much each has grown.
//   -- --modules [FILE]   the modules of every file, or of one
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundles, scriptBudgets } from './build/bundles.mjs';
import { scriptsOf } from './build/files.mjs';
import { TABLE } from './build/modules.mjs';

const budgets = {
  ...scriptBudgets,
  ...Object.fromEntries(bundles.map(({ name, budget }) => [`${name}.js`, budget])),
};

const weigh = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const number = (value) => value.toLocaleString('en').padStart(8);

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The table as it was before it changed last: not committed yet, or with the last commit that changed it. */
function tableBefore(now) {
  try {
    const [last, before] = git('log', '-2', '--format=%H', '--', TABLE).trim().split('\n');
    const committed = git('show', `${last}:${TABLE}`);
    if (committed !== now) return JSON.parse(committed);
    return JSON.parse(before ? git('show', `${before}:${TABLE}`) : now);
  } catch {
    return JSON.parse(now); // no repository, or its first commit
  }
}

/** What a file consists of, minified and before compression; what grew most comes first. */
function modulesOf(file, now, before) {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const rows = names.map((name) => {
    const size = now[name] ?? 0;
    return { name, size, grown: size - (before[name] ?? 0) };
  });
  rows.sort((a, b) => b.grown - a.grown || b.size - a.size);
  return [
    `\n${file}: bytes of each module, minified alone, and how much it grew`,
    ...rows.map(({ name, size, grown }) =>
      `  ${name.padEnd(52)}${number(size)} ${grown ? number(grown) : ''}`.trimEnd(),
    ),
  ].join('\n');
}

for (const name of ['kpu-news.js', 'kpu-news.classic.js'])
  if (!existsSync(`dist/${name}`)) throw new Error(`There is no dist/${name}: run "npm run build".`);

const [option, requestedFile] = process.argv.slice(2);
const text = readFileSync(TABLE, 'utf8');
const now = JSON.parse(text);
const before = tableBefore(text);
const details = [];

console.log(`${'file'.padEnd(32)}     raw   brotli   budget`);
for (const path of scriptsOf('dist')) {
  const file = basename(path);
  const size = weigh(`dist/${path}`);
  const limit = budgets[file];
  const raw = readFileSync(`dist/${path}`).length;
  const verdict = size > limit ? `  ${size - limit} too many` : '';
  console.log(`${file.padEnd(30)}${number(raw)} ${number(size)} ${number(limit)}${verdict}`);
  if (verdict) process.exitCode = 1;
  if (verdict || (option === '--modules' && (requestedFile ?? file) === file))
    details.push(modulesOf(file, now[file] ?? {}, before[file] ?? {}));
}
for (const detail of details) console.log(detail);
