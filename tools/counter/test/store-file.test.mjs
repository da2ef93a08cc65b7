// The SQLite file under a running counter: deleted, replaced, overwritten, locked.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { openStore } from '../stores/index.mjs';
import { Failures } from '../src/log.mjs';
import { cleanUp, client, folder, rowsOf, runCounter } from './helpers/counter.mjs';

after(cleanUp);

async function start(t) {
  const path = join(folder(), 'data');
  mkdirSync(path);
  const file = join(path, 'counts.db');
  const run = () => runCounter(['--open', '--rate', '0', '--database', `file:${file}`]);
  let counter = await run();
  t.after(() => counter.stop('SIGKILL'));
  return {
    file,
    log: counter.log,
    until: counter.until,
    report: async (id) => {
      const answer = await client(counter.url).report(id);
      return answer.status === 200 ? Object.values((await answer.json()).counts)[0] : answer.status;
    },
    read: async (id) => (await client(counter.url).read([id])).status,
    health: async () => (await fetch(`${counter.url}healthz`)).status,
    async crash() {
      await counter.stop('SIGKILL');
      counter = await run();
    },
  };
}

/** Another database with one count, whose file is at rest. */
async function otherDatabase(id, views) {
  const file = join(folder(), 'other.db');
  const store = await openStore(`file:${file}`);
  await store.add([{ id, views, seed: 0 }]);
  await store.close();
  const other = createClient({ url: `file:${file}` });
  await other.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  other.close();
  copyFileSync(file, `${file}.copy`); // a file that this process does not have open
  return `${file}.copy`;
}

const remove = (file, suffixes = ['', '-wal', '-shm']) => {
  for (const suffix of suffixes) rmSync(file + suffix, { force: true });
};

test('nothing is acknowledged into a deleted file', async (t) => {
  const counter = await start(t);
  assert.equal(await counter.report('a'), 1);
  remove(counter.file);
  assert.deepEqual([await counter.report('a'), await counter.report('a')], [1, 2], 'a new file, at once');
  await counter.until('store-lost');
  await counter.crash();
  assert.deepEqual(await rowsOf(counter.file), { a: 2 });
  assert.equal(await counter.report('a'), 3);
});

test('a file that is put in its place is used at once, without the log of the old one', async (t) => {
  const counter = await start(t);
  for (let i = 0; i < 3; i++) await counter.report('a');
  renameSync(await otherDatabase('a', 41), counter.file);
  assert.equal(await counter.report('a'), 42);
  assert.equal(await counter.report('b'), 1);
  await counter.crash();
  assert.deepEqual(await rowsOf(counter.file), { a: 42, b: 1 });
});

test('views are kept if only the write-ahead log is deleted', async (t) => {
  const counter = await start(t);
  for (let i = 0; i < 3; i++) await counter.report('a');
  remove(counter.file, ['-wal', '-shm']);
  assert.equal(await counter.report('a'), 4);
  await counter.crash();
  assert.deepEqual(await rowsOf(counter.file), { a: 4 });
});

test('a file that is overwritten with something else is an error until it is mended', async (t) => {
  const counter = await start(t);
  for (let i = 0; i < 3; i++) await counter.report('a');
  const other = createClient({ url: `file:${counter.file}` });
  await other.execute('PRAGMA wal_checkpoint(TRUNCATE)'); // or SQLite would write all pages anew from its log
  other.close();
  writeFileSync(counter.file, 'rubbish '.repeat(4000));
  assert.deepEqual([await counter.report('a'), await counter.report('a')], [503, 503]);
  await sleep(1100);
  assert.deepEqual([await counter.read('a'), await counter.health()], [503, 503]);
  remove(counter.file);
  renameSync(await otherDatabase('a', 41), counter.file);
  assert.equal(await counter.report('a'), 42);
  await sleep(1100);
  assert.equal(await counter.health(), 200);
});

test('another program may open and close the file, and the log stays', async (t) => {
  const counter = await start(t);
  await counter.report('a');
  const script = `
    import { createClient } from '@libsql/client';
    const client = createClient({ url: ${JSON.stringify(`file:${counter.file}`)} });
    await client.execute('SELECT * FROM kpu_news_views');
    client.close();`;
  const cwd = new URL('..', import.meta.url);
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', `${script} gc();`],
    { cwd },
  );
  assert.equal(status, 0);
  spawnSync('sqlite3', [counter.file, 'SELECT * FROM kpu_news_views']); // where it is installed
  assert.ok(existsSync(`${counter.file}-wal`));
  assert.equal(await counter.report('a'), 2);
  assert.ok(!counter.log.some(({ event }) => event === 'store-lost'));
});

test('a folder that is gone is an error until it is back', async (t) => {
  const counter = await start(t);
  await counter.report('a');
  const path = dirname(counter.file);
  renameSync(path, `${path}-gone`);
  assert.deepEqual([await counter.report('a'), await counter.health()], [503, 503]);
  mkdirSync(path);
  assert.equal(await counter.report('a'), 1);
  assert.ok(readdirSync(path).includes('counts.db'));
  assert.deepEqual(await rowsOf(counter.file), { a: 1 });
});

test('/healthz reports that counts cannot be written', async (t) => {
  const counter = await start(t);
  await counter.report('a');
  assert.equal(await counter.health(), 200);
  const other = createClient({ url: `file:${counter.file}` });
  const lock = await other.transaction('write');
  await sleep(1100);
  assert.equal(await counter.health(), 503);
  assert.equal(await counter.read('a'), 200, 'and they can still be read');
  await lock.rollback();
  other.close();
  await sleep(1100);
  assert.equal(await counter.health(), 200);
  assert.deepEqual(await rowsOf(counter.file), { a: 1 }, 'and it writes no row');
});

test('errors are logged once at once, and then their number', async (t) => {
  const lines = [];
  const failures = new Failures((level, event, facts) => lines.push([level, event, facts]), 50);
  t.after(() => failures.stop());
  for (let i = 0; i < 2000; i++) failures.failed('store-failed', { code: 'FULL', message: `${i}` });
  failures.failed('store-failed', { code: 'BUSY', message: 'x' });
  assert.deepEqual(lines, [
    ['error', 'store-failed', { code: 'FULL', message: '0' }],
    ['error', 'store-failed', { code: 'BUSY', message: 'x' }],
  ]);
  await sleep(80);
  assert.deepEqual(lines.slice(2), [
    ['error', 'store-failed', { code: 'FULL', message: '1999', times: 1999 }],
  ]);
  await sleep(150);
  failures.failed('store-failed', { code: 'FULL', message: 'later' });
  assert.deepEqual(lines.slice(3), [['error', 'store-failed', { code: 'FULL', message: 'later' }]]);
  failures.failed('store-failed', { code: 'FULL', message: 'last' });
  failures.stop();
  assert.deepEqual(lines.slice(4), [['error', 'store-failed', { code: 'FULL', message: 'last', times: 1 }]]);
});
