import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/size.mjs', import.meta.url));

test('fails for a file above its budget and lists the module that grew first', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'kpu-news-size-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (name, text) => {
    writeFileSync(join(folder, name), text);
  };
  const table = (grown) =>
    put(
      'scripts/modules.json',
      JSON.stringify({ 'kpu-news.js': { 'src/big.ts': 9000, 'src/new.ts': grown } }),
    );
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: folder });
  const size = () => spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });

  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, 'scripts'));
  put('dist/kpu-news.js', 'a');
  put('dist/kpu-news.classic.js', 'a');
  table(100);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'before');
  const before = size();
  assert.equal(before.status, 0, before.stderr);
  assert.doesNotMatch(before.stdout, /src\/new/);

  put('dist/kpu-news.js', randomBytes(15_000).toString('latin1'));
  table(5100);
  const [head, ...rows] = size().stdout.split('\nkpu-news.js: ')[1].split('\n');
  assert.equal(size().status, 1);
  assert.match(head, /each module/);
  assert.match(rows[0], /src\/new\.ts +5,100 +5,000/);
  assert.match(rows[1], /src\/big\.ts +9,000$/);

  git('commit', '--quiet', '-am', 'grown');
  assert.match(
    size().stdout,
    /src\/new\.ts +5,100 +5,000/,
    'beside the table before the last commit that changed it',
  );
});
