// Writes each element's tables from the manifest into docs/reference/TAG.md, between `<!-- api TAG -->` and
// `<!-- /api -->`. With --check it only fails when a page differs from the manifest.
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap((module) => module.declarations).filter((item) => item.tagName);
const cell = (value = '') => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (value) => (value ? `\`${cell(value)}\`` : '');
/** A value as an author writes it, not as TypeScript does: no quotes; an empty one needs no cell. */
const value = (text = '') => code(text.replace(/^'(.*)'$/, '$1'));
/**
 * `undefined` only says that there is no value yet; an attribute that may be a number is one; the words that it may
 * be are in its description, with what each does.
 */
const type = ({ text = '' } = {}) =>
  code(text.replace(' | undefined', '').replace('number | string', 'number').replace(/^'.*/, 'string'));
/** What an event carries. */
const detail = ({ text = '' } = {}) => code(/<(.*)>/.exec(text)?.[1] ?? text);

const columns = {
  name: (row) => code(row.kind === 'method' ? `${row.name}()` : row.name || '(default)'),
  type: (row) => type(row.type ?? row.return?.type),
  detail: (row) => detail(row.type),
  default: (row) => value(row.default),
  description: (row) => cell(row.description),
};

function table(title, rows = [], names = ['name', 'type', 'default', 'description']) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const body = rows.map((row) => names.map((name) => columns[name](row)));
  const used = names.map((_, index) => body.some((cells) => cells[index]));
  const kept = (cells) => line(cells.filter((_, index) => used[index]));
  return `\n**${title}**\n\n${kept(names)}${kept(names.map(() => '---'))}${body.map(kept).join('')}`;
}

/** `src` comes first, whichever class it is from. */
const srcFirst = (rows = []) => [
  ...rows.filter(({ name }) => name === 'src'),
  ...rows.filter(({ name }) => name !== 'src'),
];

function tables({ attributes, members = [], events, slots, cssParts, cssProperties, cssStates }) {
  const publicMembers = members.filter(({ privacy }) => !privacy || privacy === 'public');
  return (
    table('Attributes', srcFirst(attributes)) +
    table(
      'Properties without an attribute',
      publicMembers.filter(({ kind, attribute }) => kind === 'field' && !attribute),
      ['name', 'type', 'description'],
    ) +
    table(
      'Methods',
      publicMembers.filter(({ kind }) => kind === 'method'),
    ) +
    table('Events', events, ['name', 'detail', 'description']) +
    table('Slots', slots) +
    table('Parts', cssParts) +
    table('Custom properties', cssProperties) +
    table('States', cssStates)
  );
}

for (const element of elements) {
  const page = `docs/reference/${element.tagName}.md`;
  const before = readFileSync(page, 'utf8');
  const marked = new RegExp(`(<!-- api ${element.tagName} -->\\n)[^]*?(<!-- /api -->)`);
  if (!marked.test(before)) throw new Error(`${page} has no place for the tables of <${element.tagName}>.`);
  const after = before.replace(marked, (_, open, close) => `${open}${tables(element)}\n${close}`);
  if (before === after) continue;
  if (process.argv.includes('--check'))
    throw new Error(`${page} differs from the manifest: run "npm run build".`);
  writeFileSync(page, after);
}
