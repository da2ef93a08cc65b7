// `loadFeed` in Node, over real connections.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, afterEach, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { examine, FeedError, loadFeed } from 'kpu-news/feed';

const FEED = JSON.stringify({ title: 'KPU', items: [{ id: '1', title: 'Judul', url: '../berita/1' }] });
const limits = { breaker: 0, backoff: 2, retryAfter: 2, policy: 2 };

/** What each path answers. */
const answers = {
  '/feed.json': (response) => response.end(FEED),
  '/bom.json': (response) => response.end(`\ufeff${FEED}`),
  '/gzip.json': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(FEED)),
  '/bomb.json': (response) =>
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(30_000_000, ' '))),
  '/moved.json': (response) => response.writeHead(302, { Location: '/sub/feed.json' }).end(),
  '/sub/feed.json': (response) => response.end(FEED),
  '/loop.json': (response) => response.writeHead(302, { Location: '/loop.json' }).end(),
  '/500.json': (response) => response.writeHead(500).end(),
  '/429.json': (response) => response.writeHead(429, { 'Retry-After': '7' }).end(),
  '/html.json': (response) => response.end('<html>'),
  '/reset.json': (response) => response.destroy(),
  '/hang.json': () => undefined,
  '/cut.json': (response) => {
    response.writeHead(200, { 'Content-Length': 999 }).write(FEED);
    setTimeout(() => response.destroy(), 10);
  },
};

const seen = [];
let server;
let origin;
before(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const answer = answers[new URL(request.url, 'http://x').pathname];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
afterEach(() => {
  seen.length = 0;
});

const failure = (path, own = {}) =>
  loadFeed(origin + path, { limits: { ...limits, ...own } }).then(
    () => assert.fail(`${path} was loaded`),
    (error) => error,
  );

test('loads a feed', async () => {
  const feed = await loadFeed(`${origin}/feed.json`);
  assert.equal(feed.title, 'KPU');
  assert.equal(feed.articles[0].url, `${origin}/berita/1`);
  assert.deepEqual(
    seen.map(({ method }) => method),
    ['GET'],
  );
});

test('resolves a relative address against `base`', async () => {
  const feed = await loadFeed('feed.json', { base: `${origin}/sub/` });
  assert.equal(feed.url, `${origin}/sub/feed.json`);
});

test('strips a byte order mark', async () => {
  assert.equal((await loadFeed(`${origin}/bom.json`)).articles.length, 1);
});

test('decompresses gzip', async () => {
  assert.equal((await loadFeed(`${origin}/gzip.json`)).articles.length, 1);
});

test('uses the address after redirects as the feed URL', async () => {
  const feed = await loadFeed(`${origin}/moved.json`);
  assert.equal(feed.url, `${origin}/sub/feed.json`);
});

for (const [path, code, attempts, own] of [
  ['/404.json', 'not-found', 1],
  ['/500.json', 'server', 3],
  ['/429.json', 'rate-limited', 1, { retryWithin: 50 }],
  ['/html.json', 'not-a-feed', 2],
  ['/reset.json', 'network', 3],
  ['/loop.json', 'network', 3],
  ['/cut.json', 'interrupted', 3],
  ['/hang.json', 'timeout', 2, { headers: 40 }],
  ['/bomb.json', 'too-large', 1, { bytes: 100_000 }],
])
  test(`rejects with ${code} after ${attempts} attempts: ${path}`, async () => {
    const error = await failure(path, own);
    assert.ok(error instanceof FeedError);
    assert.equal(error.code, code);
    assert.equal(error.facts.attempts, attempts);
    const { text } = await examine(error);
    assert.ok(text.includes(origin + path), text);
  });

test('stops reading a decompression bomb', async () => {
  const { facts } = await failure('/bomb.json', { bytes: 100_000 });
  assert.ok(facts.bytes < 5_000_000, String(facts.bytes));
});

test('rejects a relative address without a base', async () => {
  await assert.rejects(loadFeed('/feed.json'), { code: 'bad-url' });
});

test('rejects http addresses on an https page with mixed-content, except localhost', async () => {
  globalThis.location = { protocol: 'https:' }; // simulates an https page
  try {
    await assert.rejects(loadFeed('http://kpu.invalid/feed.json'), { code: 'mixed-content' });
    assert.equal((await loadFeed(`${origin}/feed.json?https`)).title, 'KPU');
    for (const host of ['127.kpu.invalid', 'localhost.kpu.invalid'])
      await assert.rejects(loadFeed(`http://${host}/feed.json`, { limits }), { code: 'mixed-content' });
  } finally {
    delete globalThis.location;
  }
});

test('rejects with AbortError when aborted', async () => {
  const stop = new AbortController();
  const loading = loadFeed(`${origin}/hang.json?x`, {
    signal: stop.signal,
    limits: { ...limits, headers: 80 },
  });
  stop.abort();
  await assert.rejects(loading, { name: 'AbortError' });
});
