// Every path that package.json names must be in the package as npm would publish it, and resolve on Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
const packed = new Set(JSON.parse(stdout)[0].files.map(({ path }) => path));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const leaves = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves));
const named = [
  ...leaves(manifest.exports),
  ...['unpkg', 'jsdelivr', 'customElements', 'web-types'].map((field) => manifest[field]),
  ...manifest.sideEffects.filter((path) => path.startsWith('./dist/') && !path.includes('*')),
];
const problems = named
  .filter((path) => !packed.has(path.replace(/^\.\//, '')))
  .map((path) => `package.json names ${path}, which the package does not hold.`);

for (const [path, entry] of Object.entries(manifest.exports)) {
  if (path.includes('*')) problems.push(`The export ${path} is a wildcard.`);
  if (typeof entry === 'object' && Object.keys(entry)[0] !== 'types')
    problems.push(`${path}: "types" must come first.`);
  try {
    import.meta.resolve(`${manifest.name}${path.slice(1)}`);
  } catch (error) {
    problems.push(`${path} does not resolve: ${error.message}`);
  }
}

console.log(`${named.length} paths, ${packed.size} files in the package.`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
