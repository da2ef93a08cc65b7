// Writes each element's tables from the manifest between README.md's `<!-- api TAG -->` and `<!-- /api -->`.
// With --check it only fails when README.md is behind the code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap((module) => module.declarations).filter((item) => item.tagName);
const cell = (value = '') => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (value) => (value ? `\`${cell(value)}\`` : '');
const columns = {
  name: (row) => code(row.name || '(default)'),
  type: (row) => code(row.type?.text),
  default: (row) => code(row.default),
  description: (row) => cell(row.description),
};

function table(title, rows = []) {
  if (rows.length === 0) return '';
  const used = Object.keys(columns).filter((name) => rows.some((row) => name === 'name' || row[name]));
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const body = rows.map((row) => line(used.map((name) => columns[name](row)))).join('');
  return `\n**${title}**\n\n${line(used)}${line(used.map(() => '---'))}${body}`;
}

const tables = (element) =>
  table('Attributes', element.attributes) +
  table(
    'Methods',
    element.members?.filter((member) => member.kind === 'method' && !member.privacy),
  ) +
  table('Events', element.events) +
  table('Slots', element.slots) +
  table('Parts', element.cssParts) +
  table('Custom properties', element.cssProperties) +
  table('States', element.cssStates);

const before = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
const after = before.replace(/(<!-- api (\S+) -->\n)[^]*?(<!-- \/api -->)/g, (_, open, tag, close) => {
  const element = elements.find((item) => item.tagName === tag);
  if (!element) throw new Error(`README.md names <${tag}>, which the manifest does not have.`);
  return `${open}${tables(element)}\n${close}`;
});
if (before !== after) {
  if (process.argv.includes('--check')) throw new Error('README.md is behind the code: run "npm run build".');
  writeFileSync('README.md', after);
}
