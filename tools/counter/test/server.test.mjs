// Behaviour of the server beyond the contract: health, shutdown, failing disks, proxies, limits, log.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { Rate } from '../src/rate.mjs';
import { startCounter } from '../src/start.mjs';
import { cleanUp, client, folder, rowsOf, runCounter } from './helpers/counter.mjs';

after(cleanUp);
const OPEN = ['--open', '--rate', '0'];
const start = async (args = OPEN, how) => {
  const file = join(folder(), 'counts.db');
  const counter = await runCounter([...args, '--database', `file:${file}`], how);
  return { ...counter, file, ...client(counter.url) };
};
const countOf = async (answer, id) => (await answer.json()).counts[id];

test('/healthz reports whether counts can be read; other paths are 404', async () => {
  const counter = await start();
  const health = await fetch(`${counter.url}healthz`);
  assert.deepEqual([health.status, await health.json()], [200, { ok: true, feeds: true }]);
  assert.equal(health.headers.get('cache-control'), 'no-store');
  assert.equal((await fetch(`${counter.url}counts`)).status, 404);
  const other = createClient({ url: `file:${counter.file}` });
  await other.execute('DROP TABLE kpu_news_views');
  other.close();
  await sleep(1100);
  const from = performance.now();
  const asked = await Promise.all(Array.from({ length: 100 }, () => fetch(`${counter.url}healthz`)));
  const seconds = (performance.now() - from) / 1000;
  assert.deepEqual([...new Set(asked.map(({ status }) => status))], [503]);
  assert.equal((await asked[0].json()).error, 'no-store');
  await counter.until('store-failed');
  const failures = counter.log.filter(({ event }) => event === 'store-failed').length;
  assert.ok(failures <= 1 + seconds, `${failures} questions to the store in ${seconds} s`);
  assert.equal((await counter.read(['a'])).status, 503);
  assert.equal((await counter.report('a')).status, 503);
  await counter.stop();
  assert.ok(
    counter.log.some(({ level, event, message }) => level === 'error' && event === 'store-failed' && message),
  );
});

test('a failed write is answered with 503 and not counted, and the next one succeeds', async () => {
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

test('SIGTERM and SIGINT finish and write pending requests', async () => {
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

test('two counters can share one file', async () => {
  const one = await start();
  const two = await runCounter([...OPEN, '--database', `file:${one.file}`]);
  const all = [one.url, two.url].flatMap((url) => Array.from({ length: 100 }, () => client(url).report('a')));
  const statuses = new Set((await Promise.all(all)).map(({ status }) => status));
  assert.deepEqual([...statuses], [200]);
  await Promise.all([one.stop(), two.stop()]);
  assert.deepEqual(await rowsOf(one.file), { a: 200 });
});

test('the rate is limited per visitor behind a proxy, whatever address they claim', async () => {
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
  for (const port of ['10.0.0.1:5678', '6.6.6.6, 10.0.0.1:1', '[::ffff:10.0.0.1]:55'])
    assert.equal(await from(port), 429, `${port}: a further connection is no other visitor`);
  const six = ['2001:db8:1:200::1', '2001:db8:1:2ff:8:7:6:5', '2001:0DB8:0001:0200::9'];
  assert.deepEqual([await from(six[0]), await from(six[1]), await from(six[2])], [200, 200, 429]);
  assert.equal(await from('2001:db8:1:300::1'), 200);
  for (const [port, status] of [
    ['[2001:db8:1:200::1]:55', 429],
    ['[2001:db8:1:200::1]', 429],
    ['[2001:db8:1:400::1]:55', 200],
    ['2001:db8:1:400::1:55', 200],
    ['[2001:db8:1:400::1]:56', 429],
  ])
    assert.equal(await from(port), status, port);
  await counter.stop();
});

test('forwarded addresses are ignored without --trust-proxy', async () => {
  const counter = await start(['--open', '--rate', '1']);
  assert.equal((await counter.report('a', { 'x-forwarded-for': '10.0.0.1' })).status, 200);
  assert.equal((await counter.report('a', { 'x-forwarded-for': '10.0.0.2' })).status, 429);
  for (let i = 0; i < 10; i++) assert.equal((await counter.read(['a'])).status, 200);
  assert.equal((await counter.read(['a'])).status, 429, 'ten reads a report');
  await counter.stop();
});

test('the rate limit resets after a minute, and the oldest of very many addresses is forgotten', async () => {
  const short = new Rate(1, 50);
  assert.deepEqual([short.take('10.0.0.1'), short.take('10.0.0.1')], [0, 1]);
  await sleep(80);
  assert.equal(short.take('10.0.0.1'), 0);
  const rate = new Rate(1);
  for (let i = 0; i < 66_000; i++) rate.take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
  assert.equal(rate.take('10.0.0.0'), 0);
  assert.ok(rate.take('10.1.1.207') > 0);
});

test('the log contains no address, id or header, and one line for a flood', async () => {
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

test('a refused origin is logged once, for a limited number of origins', async () => {
  const counter = await start([...OPEN, '--origins', 'https://kpu.example']);
  const ask = async (origin) => (await counter.read(['a'], { origin })).status;
  for (const origin of [
    'https://kantor.example',
    'https://kantor.example',
    'null',
    'x',
    'https://y.example/path',
  ])
    assert.equal(await ask(origin), 403);
  assert.equal(await ask(`https://${'a'.repeat(400)}.example`), 403);
  const named = () => counter.log.filter(({ event }) => event === 'origin-refused');
  await counter.until('origin-refused');
  for (let i = 0; i < 150; i++) await ask(`https://kantor${i}.example`);
  await counter.stop();
  assert.deepEqual(
    named()
      .slice(0, 3)
      .map(({ origin }) => origin),
    ['https://kantor.example', 'null', 'https://kantor0.example'],
  );
  assert.match(named()[0].message, /--origins/);
  assert.equal(named().length, 100);
});

test('old counts can be imported at runtime as documented in docs/counter.md', async () => {
  const docs = readFileSync(new URL('../../../docs/counter.md', import.meta.url), 'utf8');
  const [, sql] = /```sql\n(INSERT [^`]+)```/.exec(docs);
  const id = 'https://kpu.example/?p=93';
  const counter = await start();
  await counter.report(id);
  const other = createClient({ url: `file:${counter.file}` });
  await other.execute(sql);
  other.close();
  assert.equal(await countOf(await counter.report(id), id), 43);
  await counter.stop();
  assert.deepEqual(await rowsOf(counter.file), {
    [id]: 43,
    'https://kpu.example/blog/read/8412_judul-berita': 1864,
  });
});

test('an internal error is not reported as a database error', async (t) => {
  const events = [];
  const { url, stop } = await startCounter({
    port: 0,
    open: true,
    origins: ['https://kpu.example'],
    database: `file:${join(folder(), 'counts.db')}`,
    log(level, event, facts) {
      if (event === 'origin-refused') throw new TypeError('a log that cannot write');
      events.push({ level, event, ...facts });
    },
  });
  t.after(stop);
  const answer = await client(url).read(['a'], { origin: 'https://kantor.example' });
  assert.deepEqual([answer.status, (await answer.json()).error], [500, 'internal']);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const [fault] = events.filter(({ level }) => level === 'error');
  assert.equal(fault.event, 'internal');
  assert.match(fault.message, /TypeError: a log that cannot write/);
  assert.match(fault.at, /server\.test\.mjs/);
  assert.equal((await client(url).report('a')).status, 200, 'and the next request is well');
});

test('idle connections are closed to make room for active ones', async () => {
  const counter = await start();
  const port = Number(new URL(counter.url).port);
  const idle = await Promise.all(
    Array.from({ length: 2000 }, async () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write('GET /?id=a HTTP/1.1\r\nHost: x\r\n\r\n');
      await Promise.race([once(socket, 'data'), once(socket, 'close')]);
      return socket;
    }),
  );
  let status;
  for (let tries = 0; tries < 20 && status !== 200; tries++) {
    status = (await counter.report('a').catch(() => undefined))?.status;
    if (status !== 200) await sleep(50);
  }
  assert.equal(status, 200);
  for (const socket of idle) socket.destroy();
  await counter.stop();
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

test('the size of bodies and headers is limited', async () => {
  const counter = await start();
  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n';
  const piece = `400\r\n${' '.repeat(1024)}\r\n`;
  const chunked = await raw(counter.url, `${head}Transfer-Encoding: chunked\r\n\r\n`, piece.repeat(5));
  assert.match(chunked, / 413 /);
  assert.match(await raw(counter.url, `${head}Content-Length: 999999999\r\n\r\n`), / 413 /);
  assert.match(await raw(counter.url, `GET /?id=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`), / 431 /);
  assert.match(await raw(counter.url, 'BREW / HTTP/1.1\r\n\r\n'), / 400 /);
  for (const begun of [
    'Content-Length: 100\r\n\r\n{"id":',
    'Transfer-Encoding: chunked\r\n\r\n6\r\n{"id":\r\n',
  ]) {
    const half = connect(Number(new URL(counter.url).port), '127.0.0.1');
    half.write(head + begun, () => half.destroy());
  }
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
