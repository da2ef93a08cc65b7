// What the server does beside the contract: state, stop, failing disks, proxies, bounds, its log.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { Rate } from '../src/rate.mjs';
import { cleanUp, client, folder, rowsOf, runCounter } from './helpers/counter.mjs';

after(cleanUp);
const OPEN = ['--open', '--rate', '0'];
const start = async (args = OPEN, how) => {
  const file = join(folder(), 'counts.db');
  const counter = await runCounter([...args, '--database', `file:${file}`], how);
  return { ...counter, file, ...client(counter.url) };
};
const countOf = async (answer, id) => (await answer.json()).counts[id];

test('/healthz says whether the counts can be read; other paths are not there', async () => {
  const counter = await start();
  const health = await fetch(`${counter.url}healthz`);
  assert.deepEqual([health.status, await health.json()], [200, { ok: true, feeds: true }]);
  assert.equal(health.headers.get('cache-control'), 'no-store');
  assert.equal((await fetch(`${counter.url}counts`)).status, 404);
  const other = createClient({ url: `file:${counter.file}` });
  await other.execute('DROP TABLE kpu_news_views');
  other.close();
  assert.equal((await fetch(`${counter.url}healthz`)).status, 503);
  assert.equal((await counter.read(['a'])).status, 503);
  assert.equal((await counter.report('a')).status, 503);
  await counter.stop();
  assert.ok(
    counter.log.some(({ level, event, message }) => level === 'error' && event === 'store-failed' && message),
  );
});

test('a write that fails is answered 503, counts nothing, and the next one is well', async () => {
  const counter = await start();
  await counter.report('a');
  const other = createClient({ url: `file:${counter.file}` });
  const lock = await other.transaction('write');
  const answer = await counter.report('a');
  assert.equal(answer.status, 503);
  assert.ok(Number(answer.headers.get('retry-after')) > 0);
  assert.equal((await answer.json()).error, 'no-store');
  await lock.rollback();
  other.close();
  for (const count of [2, 3]) {
    assert.equal(await countOf(await counter.report('a'), 'a'), count);
    assert.deepEqual(await rowsOf(counter.file), { a: count }, 'others see it, so that it is on the disk');
  }
  await counter.stop('SIGKILL');
  assert.deepEqual(await rowsOf(counter.file), { a: 3 });
});

test('SIGTERM and SIGINT let what is under way end, and write it', async () => {
  for (const signal of ['SIGTERM', 'SIGINT']) {
    const counter = await start();
    const reports = Array.from({ length: 50 }, (_, i) => counter.report(`id${i % 3}`));
    await Promise.race(reports); // some are answered, the rest wait
    const code = await counter.stop(signal);
    const answers = await Promise.allSettled(reports);
    const acknowledged = answers.filter(({ value }) => value?.status === 200).length;
    const counted = Object.values(await rowsOf(counter.file)).reduce((sum, views) => sum + views, 0);
    assert.equal(code, 0);
    assert.equal(counted, acknowledged);
    assert.equal(counter.log.at(-1).event, 'stopped');
  }
});

test('two counters on one file', async () => {
  const one = await start();
  const two = await runCounter([...OPEN, '--database', `file:${one.file}`]);
  const all = [one.url, two.url].flatMap((url) => Array.from({ length: 100 }, () => client(url).report('a')));
  const statuses = new Set((await Promise.all(all)).map(({ status }) => status));
  assert.deepEqual([...statuses], [200]);
  await Promise.all([one.stop(), two.stop()]);
  assert.deepEqual(await rowsOf(one.file), { a: 200 });
});

test('behind a proxy each visitor has a rate of their own, whatever they claim', async () => {
  const counter = await start(['--open', '--rate', '2', '--trust-proxy', '1']);
  const from = async (forwarded) => (await counter.report('a', { 'x-forwarded-for': forwarded })).status;
  assert.deepEqual([await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.1')], [200, 200, 429]);
  assert.equal(await from('10.0.0.2'), 200);
  assert.equal(
    await from('6.6.6.6, 10.0.0.1'),
    429,
    'what stands further left is the visitor’s own invention',
  );
  assert.equal(await from('::ffff:10.0.0.1'), 429);
  const six = ['2001:db8:1:200::1', '2001:db8:1:2ff:8:7:6:5', '2001:0DB8:0001:0200::9'];
  assert.deepEqual([await from(six[0]), await from(six[1]), await from(six[2])], [200, 200, 429]);
  assert.equal(await from('2001:db8:1:300::1'), 200);
  await counter.stop();
});

test('without --trust-proxy a claimed address is nothing', async () => {
  const counter = await start(['--open', '--rate', '1']);
  assert.equal((await counter.report('a', { 'x-forwarded-for': '10.0.0.1' })).status, 200);
  assert.equal((await counter.report('a', { 'x-forwarded-for': '10.0.0.2' })).status, 429);
  for (let i = 0; i < 10; i++) assert.equal((await counter.read(['a'])).status, 200);
  assert.equal((await counter.read(['a'])).status, 429, 'ten reads a report');
  await counter.stop();
});

test('after its minute an address may report again; among very many the oldest is forgotten', async () => {
  const short = new Rate(1, 50);
  assert.deepEqual([short.take('10.0.0.1'), short.take('10.0.0.1')], [0, 1]);
  await sleep(80);
  assert.equal(short.take('10.0.0.1'), 0);
  const rate = new Rate(1);
  for (let i = 0; i < 66_000; i++) rate.take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
  assert.equal(rate.take('10.0.0.0'), 0);
  assert.ok(rate.take('10.1.1.207') > 0);
});

test('the log holds no address, no id and no header; a flood is one line', async () => {
  const counter = await start(['--open', '--trust-proxy', '1', '--rate', '10']);
  for (let i = 0; i < 30; i++)
    await counter.report('tag:rahasia', { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Penjelajah' });
  await counter.stop();
  const text = JSON.stringify(counter.log.filter(({ event }) => event !== 'listening'));
  assert.doesNotMatch(text, /203\.0\.113|127\.0\.0\.1|rahasia|Penjelajah/);
  const traffic = counter.log.filter(({ event }) => event === 'traffic');
  assert.deepEqual(
    traffic.map(({ answers }) => answers),
    [{ 'count 200': 10, 'count 429': 20 }],
  );
});

/** Sends raw bytes; gives the first line of the answer. */
const raw = (url, ...pieces) =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => (text += chunk));
    socket.on('data', () => text.includes('\r\n\r\n') && socket.end());
    socket.on('close', () => resolve(text.split('\r\n')[0]));
    socket.on('error', (error) => (text ? undefined : reject(error)));
    for (const piece of pieces) socket.write(piece);
  });

test('bodies and headers are bounded, however they come', async () => {
  const counter = await start();
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n';
  const piece = `400\r\n${' '.repeat(1024)}\r\n`;
  const chunked = await raw(counter.url, `${head}Transfer-Encoding: chunked\r\n\r\n`, piece.repeat(5));
  assert.match(chunked, / 413 /);
  assert.match(await raw(counter.url, `${head}Content-Length: 999999999\r\n\r\n`), / 413 /);
  assert.match(await raw(counter.url, `GET /?id=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`), / 431 /);
  assert.match(await raw(counter.url, 'BREW / HTTP/1.1\r\n\r\n'), / 400 /);
  const half = connect(Number(new URL(counter.url).port), '127.0.0.1');
  half.write(`${head}Content-Length: 100\r\n\r\n{"id":`, () => half.destroy());
  const fifty = Array.from(
    { length: 50 },
    (_, i) => `https://kpu.example/blog/read/${i}_${'judul-'.repeat(50)}`,
  );
  assert.equal((await counter.read(fifty)).status, 200, 'fifty long ids fit');
  assert.equal(await countOf(await counter.report('a'), 'a'), 1);
  await counter.stop();
  assert.deepEqual(await rowsOf(counter.file), { a: 1 });
  assert.ok(
    !counter.log.some(({ level }) => level === 'error'),
    'a visitor’s faults are none of the store’s',
  );
});
