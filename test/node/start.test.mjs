// `npm start` in a fresh clone: no package is installed, and dist/ is built only where the sources have changed.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const clone = mkdtempSync(join(tmpdir(), 'kpu-news-start-'));
for (const path of ['src', 'scripts', 'demo', 'dist', 'package.json', 'vite.config.ts', 'README.md'])
  cpSync(join(root, path), join(clone, path), { recursive: true });
for (const path of ['tsconfig.json', 'tsconfig.build.json', 'custom-elements-manifest.config.mjs'])
  cpSync(join(root, path), join(clone, path));
after(() => rmSync(clone, { recursive: true }));

/** Starts the demo's server in the clone; gives its address once it is printed. */
async function start(t) {
  const child = spawn(process.execPath, ['scripts/dev/start.mjs', '--no-build'], { cwd: clone });
  t.after(() => child.kill());
  for await (const text of child.stdout.setEncoding('utf8')) {
    const [url] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
    if (url) return url;
  }
  throw new Error('The server ended without an address.');
}

test('serves the demo from dist/ without installed packages, and no other files', async (t) => {
  const url = await start(t);
  const demo = await fetch(url);
  assert.equal(demo.url, `${url}demo/`);
  assert.match(await demo.text(), /<kpu-news-list/);
  for (const [path, status, type] of [
    ['dist/kpu-news.js', 200, /javascript/],
    ['kpu-news/kpu-news.js', 200, /javascript/],
    ['demo/contoh/feed.json', 200, /feed\+json/],
    ['README.md', 200, /text\/plain/],
    ['demo/tidak-ada.html', 404, /text/],
    ['package.json', 404, /text/],
    ['demo/..%2fpackage.json', 404, /text/],
  ]) {
    const response = await fetch(url + path);
    assert.equal(response.status, status, path);
    assert.match(response.headers.get('content-type'), type, path);
  }
  assert.equal((await fetch(`${url}%zz`)).status, 400);
});

test('the demo counter starts with the counts of the sample feed, and counts only its articles', async (t) => {
  const url = await start(t);
  const { items } = await (await fetch(`${url}demo/contoh/feed.json`)).json();
  const [{ url: id, _kpu }] = items;
  const read = async () => (await fetch(`${url}counter?id=${encodeURIComponent(id)}&id=x`)).json();
  const report = (body) => fetch(`${url}counter`, { method: 'POST', body });
  assert.deepEqual(await read(), { counts: { [id]: _kpu.views } });
  assert.deepEqual(await (await report(JSON.stringify({ id }))).json(), { counts: { [id]: _kpu.views + 1 } });
  assert.equal((await report('{"id":"x"}')).status, 404);
  assert.equal((await report('null')).status, 404);
  assert.equal((await report('{')).status, 404);
  assert.deepEqual(await read(), { counts: { [id]: _kpu.views + 1 } });
});

test('considers dist/ current until a source changes', () => {
  const isCurrent = (before = '') => {
    const code = `
      import { writeFileSync } from 'node:fs';
      import { isDistCurrent, SOURCE_HASH_FILE, sourceHash } from './scripts/source-hash.mjs';
      ${before}
      console.log(isDistCurrent());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: clone,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    return stdout.trim();
  };
  assert.equal(isCurrent('writeFileSync(SOURCE_HASH_FILE, sourceHash());'), 'true');
  appendFileSync(join(clone, 'README.md'), 'The build does not read this.\n');
  assert.equal(isCurrent(), 'true');
  appendFileSync(join(clone, 'src/define.ts'), '// changed\n');
  assert.equal(isCurrent(), 'false');
});
