// Writes the table of bundles into docs/architecture.md, between `<!-- bundles -->` and `<!-- /bundles -->`. With --check
// it only fails when the table differs from bundles.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundles } from './bundles.mjs';

const page = 'docs/architecture.md';
const rows = [
  ['bundle', 'fetched', 'budget, bytes'],
  ...bundles.map(({ name, fetched, budget }) => [`\`${name}\``, fetched, budget.toLocaleString('en')]),
];
const line = (cells) => `| ${cells.join(' | ')} |`;
const [head, ...body] = rows.map(line);
const table = [head, line(head.split(' | ').map(() => '---')), ...body].join('\n');

const before = readFileSync(page, 'utf8');
const marked = /(<!-- bundles -->\n)[^]*?(<!-- \/bundles -->)/;
if (!marked.test(before)) throw new Error(`${page} has no place for the table of bundles.`);
const after = before.replace(marked, (_, open, close) => `${open}\n${table}\n\n${close}`);
if (before !== after) {
  if (process.argv.includes('--check'))
    throw new Error(`${page} differs from scripts/build/bundles.mjs: run "npm run build".`);
  writeFileSync(page, after);
}
