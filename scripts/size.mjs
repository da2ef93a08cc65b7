// `npm run size`: what each file of dist weighs on the wire, against its budget.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesUnder } from './build/files.mjs';

/** Bytes after brotli at its best. 14 000 is what arrives in the first ten TCP segments. */
const budget = {
  'kpu-news.js': 14_000,
  'kpu-news.classic.js': 76_000,
  'chunks/article-reader.js': 14_600, // ten TCP segments
  'chunks/dompurify.js': 12_000,
  'chunks/list-extras.js': 11_500, // with all words of two languages and the marks of three networks
  'chunks/xml.js': 9_000, // with what keeps hostile XML from the platform's parser
  'chunks/*': 8_000,
};

const weigh = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const number = (value) => value.toLocaleString('en').padStart(8);

for (const name of ['kpu-news.js', 'kpu-news.classic.js'])
  if (!existsSync(`dist/${name}`)) throw new Error(`There is no dist/${name}: run "npm run build".`);

console.log(`${'file'.padEnd(32)}     raw   brotli   budget`);
for (const file of filesUnder('dist').filter((name) => /^(chunks\/)?[^/]+\.js$/.test(name))) {
  const size = weigh(`dist/${file}`);
  const limit = budget[file] ?? budget['chunks/*'];
  const raw = readFileSync(`dist/${file}`).length;
  const verdict = size > limit ? `  ${size - limit} too many` : '';
  console.log(`${file.padEnd(30)}${number(raw)} ${number(size)} ${number(limit)}${verdict}`);
  if (verdict) process.exitCode = 1;
}
