// Every icon is the current one of its package. The file of a share target names it in a comment:
// `// Mark: simple-icons siMastodon` or `// Mark: bootstrap-icons share`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as simpleIcons from 'simple-icons';

const targets = new URL('../../src/share/targets/', import.meta.url);
const bootstrap = new URL('../../node_modules/bootstrap-icons/icons/', import.meta.url);

/** Path data and size of the view box in the package. */
const official = {
  'simple-icons': (name) => ({ path: simpleIcons[name]?.path, box: 24 }),
  'bootstrap-icons': (name) => {
    const svg = readFileSync(new URL(`${name}.svg`, bootstrap), 'utf8');
    const paths = [...svg.matchAll(/<path d="(M[^"]+)"\/>/g)].map(([, d]) => d);
    assert.equal(
      paths.length,
      svg.split(/<(?!svg|\/svg)/).length - 1,
      `${name}.svg holds more than bare paths`,
    );
    return { path: paths.join(''), box: Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]) };
  },
};

for (const file of readdirSync(targets).filter((name) => name !== 'index.ts')) {
  test(`the icon in ${file} is current`, () => {
    const code = readFileSync(new URL(file, targets), 'utf8');
    const [, from, name] = /\/\/ Mark: ([\w-]+) ([\w-]+)\n/.exec(code) ?? [];
    assert.ok(from in official, 'a comment names where the mark is from');
    const { path, box } = official[from](name);
    assert.ok(path, `${from} has ${name}`);
    assert.equal(/icon:\s*'([^']*)'/.exec(code)?.[1], path);
    assert.equal(Number(/^ {2}box: (\d+),$/m.exec(code)?.[1] ?? 24), box);
  });
}
