// Whose views count: what the counter reads out of the feeds that a widget would read.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJsonFeed } from '../../../dist/lib/index.js';
import { articlesOf } from '../src/allowed.mjs';
import { feedIds } from '../src/feeds.mjs';
import { keyOf } from '../src/ids.mjs';
import { cleanUp, client, folder, runCounter } from './helpers/counter.mjs';

/** @type {Map<string, (url: URL) => { body: string, type?: string, status?: number, headers?: Record<string, string> } | undefined>} */
const pages = new Map();
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://x');
  const answer = pages.get(url.pathname)?.(url);
  response.writeHead(answer?.status ?? (answer ? 200 : 404), {
    'content-type': answer?.type ?? 'text/plain',
    ...answer?.headers,
  });
  response.end(answer?.body);
});
let site;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  cleanUp();
});
const jsonFeed = (items, more) => ({
  body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items, ...more }),
});
const has = async (feed, ...wanted) => {
  const ids = await feedIds(feed);
  assert.deepEqual(
    wanted.filter((id) => !ids.includes(id)),
    [],
  );
  return ids;
};

test('an article’s key is the one that the widget has', () => {
  const base = 'https://kpu.example/berita/feed.json';
  const urls = [
    'https://kpu.example/a',
    'HTTPS://KPU.example:443/a b/ü?x=1#bagian',
    '/a?utm_source=x&id=3&utm_medium=y',
    'a/../b/index.php?id=1',
    'https://kpu.example/index.php/blog/read/1',
    '?p=12&utm_campaign=z',
    'https://kpu.example/#/berita/1',
    'https://kpu.example/#!/berita/1',
    'https://kpu.example/a?',
    'javascript:alert(1)',
    'mailto:a@kpu.example',
    'https://user:word@kpu.example/a',
    `https://kpu.example/${'a'.repeat(2048)}`,
    ' https:\\\\kpu.example\\a ',
    '',
    undefined,
    7,
  ];
  const ids = [
    '8412',
    8412,
    'tag:kpu.example,2024:1',
    ' two  words ',
    'urn:uuid:1',
    'https://kpu.example/id',
  ];
  for (const url of urls)
    for (const id of ids) {
      const { articles } = readJsonFeed({ items: [{ id, url, title: 'Judul' }] }, base);
      assert.equal(keyOf(url, id, base), articles[0].key, `${url} ${id}`);
    }
});

test('a JSON Feed, all its pages', async () => {
  const page = (n, next) => () =>
    jsonFeed([{ id: `${n}`, url: `/blog/read/${n}?utm_source=feed` }], { next_url: next });
  pages.set('/1.json', page(1, '/2.json'));
  pages.set('/2.json', page(2, '3.json'));
  pages.set('/3.json', page(3, '/1.json')); // round in a circle
  const ids = await feedIds(`${site}/1.json`);
  assert.deepEqual(
    ids,
    [1, 2, 3].map((n) => `${site}/blog/read/${n}`),
  );
});

test('not the pages of another host, nor without end', async () => {
  let asked = 0;
  pages.set('/endless.json', (url) => {
    asked++;
    const n = Number(url.searchParams.get('n') ?? 0);
    return jsonFeed([{ id: 'x', url: `/${n}` }], { next_url: `/endless.json?n=${n + 1}` });
  });
  assert.equal((await feedIds(`${site}/endless.json`)).length, 20);
  assert.equal(asked, 20);
  const other = site.replace('127.0.0.1', 'localhost');
  pages.set('/elsewhere.json', () =>
    jsonFeed([{ id: 'x', url: '/x' }], { next_url: `${other}/endless.json` }),
  );
  assert.deepEqual(await feedIds(`${site}/elsewhere.json`), [`${site}/x`]);
  assert.equal(asked, 20);
});

test('articles without an address have the feed in their key', async () => {
  pages.set('/old.json', () => ({ status: 301, body: '', headers: { location: '/new.json' } }));
  pages.set('/new.json', () =>
    jsonFeed([{ id: 7 }, { id: 'tag:x:8', url: 'javascript:alert(1)' }, null, 'x', { url: 5 }]),
  );
  await has(`${site}/old.json`, `${site}/old.json 7`, `${site}/new.json 7`, 'tag:x:8');
});

test('the posts of WordPress, a hundred at a time', async () => {
  pages.set('/wp-json/wp/v2/posts', (url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    assert.equal(url.searchParams.get('per_page'), '100');
    const next = new URL(`?${url.searchParams}`, `${site}${url.pathname}`);
    next.searchParams.set('page', `${page + 1}`);
    return {
      body: JSON.stringify([{ id: page, link: `${site}/?p=${page}` }]),
      headers: page < 3 ? { link: `<${site}/x>; rel="prev", <${next}>; rel="next"` } : {},
    };
  });
  const ids = await feedIds(`${site}/wp-json/wp/v2/posts?_embed`);
  assert.deepEqual(
    ids,
    [1, 2, 3].map((n) => `${site}/?p=${n}`),
  );
});

test('RSS, Atom, and faulty ones', async () => {
  pages.set('/rss', () => ({
    body: `\uFEFF\n<?xml version="1.0"?><rss xmlns:media="x"><channel><link>${site}/</link><item><title>a < b & c</title>
      <link>\n ${site}/a?x=1&amp;y=2 </link><guid isPermaLink="false">tag:a</guid></item>
      <item><link><![CDATA[${site}/b]]></link><guid>${site}/?p=2</guid></item>
      <item><feedburner:origLink>${site}/c&#x3f;d</feedburner:origLink>`,
  }));
  await has(`${site}/rss`, `${site}/a?x=1&y=2`, `${site}/b`, `${site}/?p=2`, `${site}/c?d`, 'tag:a');
  pages.set('/atom', (url) => ({
    body: `<feed xmlns="http://www.w3.org/2005/Atom">${url.search ? '' : '<link href="/atom?2" rel="next"/>'}
      <entry><id>urn:${url.search || 1}</id><link rel='alternate' href='/e${url.search.slice(1)}'/></entry></feed>`,
  }));
  await has(`${site}/atom`, 'urn:1', `${site}/e`, 'urn:?2', `${site}/e2`);
});

test('a site that names its feeds', async () => {
  pages.set('/', () => ({
    body: `<!doctype html><html><head><link rel="https://api.w.org/" href="${site}/wp-json/">
      <link rel=stylesheet href=x><link rel="alternate" type="application/rss+xml" href="/rss">
      <link rel="alternate" type="application/json+oembed" href="/none">`,
  }));
  const ids = await has(`${site}/`, `${site}/?p=3`, `${site}/b`);
  assert.ok(!ids.includes(`${site}/`) || ids.length > 3);
  pages.set('/mute', () => ({ body: '<!DOCTYPE html><title>x</title>' }));
  await assert.rejects(feedIds(`${site}/mute`), /names no feed/);
});

test('a file with one address a line', async () => {
  const file = join(folder(), 'list.txt');
  writeFileSync(file, 'https://kpu.example/a\r\n\r\nhttps://kpu.example/b#x\nno address\n');
  assert.deepEqual(await feedIds(file), ['https://kpu.example/a', 'https://kpu.example/b']);
});

test('what is no feed is told in a sentence', async () => {
  pages.set('/broken.json', () => ({ body: '{"items": [' }));
  pages.set('/no.json', () => ({ body: '{"item": []}' }));
  pages.set('/no.xml', () => ({ body: '<?xml version="1.0"?><urlset/>' }));
  pages.set('/huge', () => ({ body: `{"items":[${' '.repeat(6_000_000)}]}` }));
  const cases = [
    ['/broken.json', /no JSON/],
    ['/no.json', /no list of items/],
    ['/no.xml', /neither RSS nor Atom/],
    ['/huge', /larger than 5 MB/],
    ['/404', /answers 404/],
  ];
  for (const [path, sentence] of cases) await assert.rejects(feedIds(`${site}${path}`), sentence);
  await assert.rejects(feedIds('http://127.0.0.1:1/feed.json'), /No answer/);
  await assert.rejects(feedIds(join(folder(), 'none.json')), /no such file/);
});

test('a megabyte of one character is read in a moment', async () => {
  for (const text of [
    '<',
    '<rss><link ',
    '<rss><link>',
    '<rss> <link href="',
    '<html><link ',
    '<rss>&#x',
    '{',
    ' ',
  ]) {
    const file = join(folder(), 'long');
    writeFileSync(file, text.repeat(1_000_000 / text.length) + text.at(-1).repeat(1_000_000));
    const start = performance.now();
    await feedIds(file).catch(() => {});
    assert.ok(performance.now() - start < 3000, `${text}: ${performance.now() - start} ms`);
  }
});

test('a feed is read again, sooner for an article that nobody knows, and may fail meanwhile', async (t) => {
  let items = [{ id: '1', url: '/1' }];
  let status = 200;
  let asked = 0;
  pages.set('/news.json', () => (asked++, { ...jsonFeed(items), status }));
  const log = [];
  const allowed = articlesOf([`${site}/news.json`], (level, event) => log.push(`${level} ${event}`), {
    every: 1500,
    soonest: 100,
    retry: 50,
  });
  t.after(() => allowed.stop());
  assert.equal(await allowed.verdict(`${site}/1`), 'yes');
  assert.equal(await allowed.verdict(`${site}/2`), 'no');
  assert.equal(asked, 1, 'a made-up article is no reason to ask at once');
  items = [{ id: '2', url: '/2' }];
  await sleep(110);
  const verdicts = await Promise.all(
    [`${site}/2`, `${site}/3`, `${site}/1`].map((id) => allowed.verdict(id)),
  );
  assert.deepEqual(verdicts, ['yes', 'no', 'yes'], 'an article that has left the feed counts on');
  assert.equal(asked, 2);
  status = 500;
  while (!log.includes('warn feed-failed')) await sleep(10);
  assert.ok(asked >= 3, 'and by itself');
  assert.equal(await allowed.verdict(`${site}/2`), 'yes');
});

test('as long as no feed could be read, it says so, and counts nothing', async () => {
  let status = 500;
  pages.set('/late.json', () => ({ ...jsonFeed([{ id: '1', url: '/1' }]), status }));
  const allowed = articlesOf([`${site}/late.json`], () => {}, { retry: 20 });
  assert.equal(await allowed.verdict(`${site}/1`), 'unread');
  assert.equal(allowed.ready(), false);
  const counter = await runCounter(['--feed', `${site}/late.json`], { cwd: folder() });
  const answer = await client(counter.url).report(`${site}/1`);
  assert.equal(answer.status, 503);
  assert.equal((await answer.json()).error, 'feed-unread');
  assert.ok(Number(answer.headers.get('retry-after')) > 0);
  assert.deepEqual(await (await fetch(`${counter.url}healthz`)).json(), { ok: true, feeds: false });
  status = 200;
  while ((await allowed.verdict(`${site}/1`)) !== 'yes') await sleep(10);
  allowed.stop();
  await counter.stop();
});
