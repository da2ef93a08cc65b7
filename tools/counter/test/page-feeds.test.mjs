// docs/counter.php: feeds at an address, articles that are remembered, and faults of the server.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { readJsonFeed } from '../../../dist/lib/index.js';
import { BROWSER, checkPage, open } from './helpers/browser.mjs';
import { cleanUp, client, folder, rowsOf, writeFeed } from './helpers/counter.mjs';
import { hasExtension, hasPhp, runPhp } from './helpers/php.mjs';

/** @type {Map<string, { body?: string | Buffer, status?: number, headers?: Record<string, string>, wait?: number }>} */
const pages = new Map();
/** Paths that were asked, with the host. @type {string[]} */
let asked = [];
const server = createServer((request, response) => {
  asked.push(request.headers.host.split(':')[0] + request.url);
  const { status = 200, headers, body = '', wait = 0 } = pages.get(request.url) ?? { status: 404 };
  setTimeout(() => response.writeHead(status, headers).end(body), wait);
});
let site;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  site = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
  cleanUp();
});

const jsonFeed = (items, more) => ({ body: JSON.stringify({ title: 'x', items, ...more }) });

async function serve(t, config, how) {
  const file = join(folder(), 'counts.db');
  const page = await runPhp(folder(), { database: `sqlite:${file}`, rate: 0, ...config }, how);
  t.after(() => page.stop());
  const { report, read } = client(page.url);
  const sql = async (statement) => {
    const other = createClient({ url: `file:${file}` });
    await other.execute(statement);
    other.close();
  };
  return {
    ...page,
    file,
    sql,
    /** Lets the seconds pass after which feeds are read again. */
    later: (seconds) => sql(`UPDATE kpu_news_feeds SET asked = asked - ${seconds}, done = done - ${seconds}`),
    report: async (id) => {
      const answer = await report(id);
      const body = await answer.json();
      return answer.status === 200 ? body.counts[id] : body.error;
    },
    counts: async (ids) => (await (await read(ids)).json()).counts,
  };
}

const ways = { curl: {}, allow_url_fopen: { settings: { disable_functions: 'curl_init' } } };

if (hasPhp()) {
  for (const [way, how] of Object.entries(ways))
    describe(`a feed at an address, by ${way}`, { skip: way === 'curl' && !hasExtension('curl') }, () => {
      test('is read with all its pages, and its numbers', async (t) => {
        pages.set('/a.json', jsonFeed([{ id: 1, url: '/1', _kpu: { views: 41 } }], { next_url: 'b.json' }));
        pages.set('/b.json', jsonFeed([{ id: '2' }, { id: 'tag:3' }], { next_url: '/a.json' }));
        const page = await serve(t, { feeds: [`${site}/a.json`] }, how);
        const ids = [`${site}/1`, `${site}/a.json 2`, `${site}/b.json 2`, 'tag:3'];
        assert.deepEqual(await page.counts([...ids, `${site}/9`]), {
          ...Object.fromEntries(ids.map((id) => [id, 0])),
          [ids[0]]: 41,
        });
        assert.equal(await page.report(ids[0]), 42);
        assert.equal(await page.report(ids[3]), 1);
        assert.equal(await page.report(`${site}/9`), 'unknown-id');
        assert.deepEqual(await rowsOf(page.file), { [ids[0]]: 42, [ids[3]]: 1 });
      });

      test('may be WordPress posts, RSS or Atom, compressed too', async (t) => {
        pages.set('/wp-json/wp/v2/posts?per_page=100', {
          body: JSON.stringify([{ id: 1, link: `${site}/?p=1`, views: '1.234 kali' }]),
          headers: { link: `<${site}/more>; rel="next"` },
        });
        pages.set('/more', { body: JSON.stringify([{ id: 2, link: `${site}/?p=2` }]) });
        pages.set('/rss', {
          body: '<rss><item><link>/r?a=1&amp;b=2</link><guid isPermaLink="false">8</guid></item></rss>',
        });
        pages.set('/atom', {
          body: '<feed><link rel="next" href="/atom2"/><entry><link href="x/y"/></entry></feed>',
        });
        pages.set('/atom2', { body: '<feed><entry><id>urn:2</id></entry></feed>' });
        const feeds = ['/wp-json/wp/v2/posts', '/rss', '/atom'].map((path) => site + path);
        const page = await serve(t, { feeds }, how);
        assert.deepEqual(
          await page.counts([`${site}/?p=1`, `${site}/?p=2`, `${site}/r?a=1&b=2`, `${site}/x/y`, 'urn:2']),
          {
            [`${site}/?p=1`]: 1234,
            [`${site}/?p=2`]: 0,
            [`${site}/r?a=1&b=2`]: 0,
            [`${site}/x/y`]: 0,
            'urn:2': 0,
          },
        );
      });

      test('leads to no other host, and no other protocol', async (t) => {
        const other = site.replace('127.0.0.1', 'localhost');
        pages.set('/secret.json', jsonFeed([{ url: `${site}/secret` }]));
        pages.set('/moved.json', { status: 301, headers: { location: '/own.json' } });
        pages.set('/own.json', jsonFeed([{ url: '/own' }], { next_url: `${other}/secret.json` }));
        pages.set('/out.json', { status: 302, headers: { location: `${other}/secret.json` } });
        pages.set('/file.json', { status: 302, headers: { location: 'file:///etc/passwd' } });
        pages.set('/loop.json', { status: 302, headers: { location: '/loop.json' } });
        asked = [];
        const moved = await serve(t, { feeds: [`${site}/moved.json`] }, how);
        assert.equal(await moved.report(`${site}/own`), 1);
        for (const [path, words] of [
          ['/out.json', /another host/],
          ['/file.json', /another host/],
          ['/loop.json', /without end/],
          ['/none.json', /answers 404/],
        ]) {
          pages.set(`${path}?key=geheim`, pages.get(path));
          const page = await serve(t, { feeds: [`${site}${path}?key=geheim`] }, how);
          assert.equal(await page.report(`${site}/secret`), 'feed-unread', path);
          assert.match(page.log(), words);
          assert.doesNotMatch(page.log(), /geheim/);
        }
        assert.deepEqual(
          asked.filter((path) => path.startsWith('localhost')),
          [],
        );
      });

      test('is limited in size and time, and what is no feed counts nothing', async (t) => {
        pages.set('/huge.json', { body: `{"items":[${' '.repeat(6_000_000)}]}` });
        pages.set('/mending', { body: `<!doctype html>Sedang dalam perbaikan ${site}/1` });
        const dead = 'http://127.0.0.1:1/feed.json';
        for (const [feed, words] of [
          [`${site}/huge.json`, /larger than/],
          [`${site}/mending`, /is no feed/],
          [dead, /No answer/],
        ]) {
          const page = await serve(t, { feeds: [feed], prefixes: ['https://kpu.example/'] }, how);
          assert.equal(await page.report('https://kpu.example/1'), 'feed-unread');
          assert.match(page.log(), words);
        }
      });
    });

  test('a feed at an address is read at intervals, and earlier for a new article', async (t) => {
    pages.set('/news.json', jsonFeed([{ url: '/1' }]));
    asked = [];
    const page = await serve(t, { feeds: [`${site}/news.json`] });
    assert.equal(await page.report(`${site}/1`), 1);
    assert.equal(await page.report(`${site}/1`), 2);
    assert.deepEqual(await page.counts([`${site}/1`]), { [`${site}/1`]: 2 });
    assert.equal(asked.length, 1, 'and not for each request');
    pages.set('/news.json', jsonFeed([{ url: '/2' }]));
    assert.equal(await page.report(`${site}/2`), 'unknown-id');
    assert.equal(asked.length, 1, 'nor for each unknown article');
    await page.later(61);
    const together = await Promise.all(Array.from({ length: 8 }, () => page.report(`${site}/3`)));
    assert.ok(together.every((error) => error === 'unknown-id' || error === 'feed-unread'));
    assert.equal(asked.length, 2, 'one request reads it for all');
    assert.equal(await page.report(`${site}/2`), 1);
    await page.later(301);
    pages.set('/news.json', jsonFeed([{ url: '/4' }]));
    assert.equal(await page.report(`${site}/1`), 3);
    while (asked.length < 3) await sleep(10); // after the answer
    await sleep(200);
    assert.deepEqual(await page.counts([`${site}/4`]), { [`${site}/4`]: 0 });
    pages.set('/news.json', { status: 500 });
    await page.later(301);
    await page.counts([`${site}/4`]);
    while (asked.length < 4) await sleep(10);
    await sleep(200);
    assert.equal(await page.report(`${site}/4`), 1, 'a failure changes nothing');
    assert.equal(await page.report(`${site}/5`), 'feed-unread');
  });

  test('an article that has left its feed counts on', async (t) => {
    const feed = writeFeed(join(folder(), 'feed.json'), ['https://kpu.example/1', 'https://kpu.example/2'], {
      'https://kpu.example/2': 41,
    });
    const page = await serve(t, { feeds: [feed] });
    assert.equal(await page.report('https://kpu.example/1'), 1);
    writeFeed(feed, ['https://kpu.example/3']);
    assert.equal(await page.report('https://kpu.example/3'), 1);
    assert.equal(await page.report('https://kpu.example/1'), 2, 'one that has a number');
    assert.equal(await page.report('https://kpu.example/2'), 42, 'and one that has been seen');
    rmSync(feed);
    assert.equal(await page.report('https://kpu.example/1'), 3);
    assert.equal(await page.report('https://kpu.example/4'), 'feed-unread');
    await page.sql("INSERT INTO kpu_news_views VALUES ('https://kpu.example/old', 1864)");
    assert.equal(await page.report('https://kpu.example/old'), 1865, 'one from another source, too');
  });

  test('the oldest articles of one feed are forgotten if there are too many', async (t) => {
    const feed = writeFeed(join(folder(), 'feed.json'), ['https://kpu.example/1']);
    const page = await serve(t, { feeds: [feed] });
    await page.report('https://kpu.example/1');
    await page.sql(`WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
      INSERT INTO kpu_news_articles SELECT 'tag:' || i, (SELECT feed FROM kpu_news_feeds), NULL, i FROM n`);
    writeFeed(feed, ['https://kpu.example/2']);
    assert.equal(await page.report('https://kpu.example/2'), 1);
    assert.equal(await page.report('tag:60000'), 1);
    assert.equal(await page.report('tag:9000'), 'unknown-id');
    assert.equal(await page.report('https://kpu.example/1'), 2);
  });

  test('the keys of articles are those of the widget', async (t) => {
    const address = 'https://kpu.example/berita/feed.json';
    const urls = [
      'HTTPS://KPU.example:443/a b/ü?x=1 2#bagian',
      '/a?utm_source=x&id=3&utm_medium=y',
      'a/../b/./index.php?id=1',
      './c/%2e%2e/d/..',
      '../../../e',
      '//www.kpu.example/f',
      'https:/g\\h',
      'https://kpu.example\\i',
      '?p=12&utm_campaign=z',
      '#bagian',
      'https://kpu.example',
      'https://kpu.example/#/berita/1',
      'https://kpu.example/#!/berita/1',
      'https://kpu.example/j?',
      'https://kpu.example:8080/k"<>`{}\'?l="<>\'`{}',
      'javascript:alert(1)',
      'https://user:word@kpu.example/m',
      'ftp://kpu.example/n',
      '  https://kpu.example/o\n ',
      'https://kpu.example/p\nq\tr',
      'https://kpu.example/%zz%41',
    ];
    const items = [
      ...urls.map((url, i) => ({ id: `id ${i}`, url, title: `Judul ${i}` })),
      ...[1, 2, 3].map((n) => ({ id: `n${n}`, url: `/pengumuman#${n}`, title: `Pengumuman ${n}` })),
      { id: 8412, title: 'Tanpa alamat' },
      { id: 'tag:x:1', title: 'Tanda' },
    ];
    const file = join(folder(), 'feed.json');
    writeFileSync(file, JSON.stringify({ items }));
    const { articles } = readJsonFeed({ items }, address);
    const page = await serve(t, { feeds: { [address]: file } });
    const keys = articles.map(({ key }) => key);
    const known = await page.counts(keys);
    assert.deepEqual(
      keys.filter((key) => known[key] !== 0),
      [],
    );
    assert.deepEqual(
      await page.counts([1, 2].map((n) => `https://kpu.example/pengumuman n${n}`)),
      { 'https://kpu.example/pengumuman n1': 0, 'https://kpu.example/pengumuman n2': 0 },
      'articles that share an address',
    );
  });

  test('wrong numbers, and those of articles of another feed, do not begin a count', async (t) => {
    const other = site.replace('127.0.0.1', 'localhost');
    const item = (url, views) => ({ url, _kpu: { views } });
    pages.set('/own.json', jsonFeed([item('/n', 12), item('/m'), item('/w', 900_000_000)]));
    pages.set('/other.json', jsonFeed([item(`${site}/n`, 9000), item(`${site}/m`, 8000), item('/own', 5)]));
    const page = await serve(t, { feeds: [`${other}/other.json`, `${site}/own.json`] });
    const ids = ['/n', '/m', '/w'].map((path) => site + path);
    assert.deepEqual(await page.counts([...ids, `${other}/own`]), {
      [ids[0]]: 12,
      [ids[1]]: 0,
      [ids[2]]: 0,
      [`${other}/own`]: 5,
    });
  });

  test('a slip in the settings is not shown, and its reason is in the log', async (t) => {
    const shown = { settings: { display_errors: '1', display_startup_errors: '1', html_errors: '0' } };
    for (const [config, words] of [
      ["<?php return ['feeds' => [", /ParseError/],
      ['<?php return NIX;', /NIX/],
      ['<?php $x = 1;', /must return an array/],
      ["<?php return ['feeds' => 'feed.json'];", /'feeds' dalam counter-config\.php berupa daftar/],
      ['<?php throw new Exception("geheim");', /geheim/],
    ]) {
      const path = folder();
      const page = await runPhp(path, config, shown);
      t.after(() => page.stop());
      for (const answer of [await client(page.url).report('tag:a'), await client(page.url).read(['tag:a'])]) {
        const text = await answer.text();
        assert.ok(!text.includes(path) && !text.includes('geheim'), text);
        assert.deepEqual([answer.status, JSON.parse(text).error], [500, 'internal'], config);
      }
      assert.match(page.log(), words);
      await checkPage(await open(page.url), 'internal', 500);
    }
    const spaced = await serve(t, {});
    const path = folder();
    const page = await runPhp(
      path,
      `\n <?php return ['prefixes' => [''], 'database' => 'sqlite:${spaced.file}'];`,
      shown,
    );
    t.after(() => page.stop());
    assert.deepEqual(await (await client(page.url).report('tag:a')).json(), { counts: { 'tag:a': 1 } });
  });

  test('the log has the true reason of a failed write', async (t) => {
    // no file of PHP may grow beyond 64 kB
    const shell = "ulimit -f 128; trap '' XFSZ;";
    const page = await serve(t, { prefixes: ['tag:'] }, { shell });
    let last = 1;
    for (let i = 0; i < 400 && typeof last === 'number'; i++)
      last = await page.report(`tag:${'x'.repeat(400)}${i}`);
    assert.equal(last, 'no-store');
    assert.match(page.log(), /PDOException: .*(disk|full)/);
    assert.doesNotMatch(page.log(), /rollback/);
    assert.deepEqual(await page.counts(['tag:none']), { 'tag:none': 0 }, 'and counts can be read');
  });

  test('a browser gets the same page as from the server', async (t) => {
    const feed = writeFeed(join(folder(), 'feed.json'), ['https://kpu.example/1']);
    const page = await serve(t, { feeds: [feed] });
    await checkPage(await open(page.url), 'ok');
    for (const [url, headers, status] of [
      [page.url, {}, 400],
      [`${page.url}?id=https://kpu.example/1`, BROWSER, 200],
    ]) {
      const answer = await open(url, headers);
      assert.equal(answer.status, status);
      assert.match(answer.headers.get('content-type'), /^application\/json/);
    }
    await checkPage(await open((await serve(t, { feeds: ['/nowhere/feed.json'] })).url), 'feed-unread');
    const lost = await serve(t, { prefixes: [''], database: 'sqlite:/nowhere/counts.db' });
    await checkPage(await open(lost.url), 'no-store', 503);
    const empty = await (await open((await serve(t, {})).url)).text();
    assert.match(empty, /belum tahu berita mana yang dihitung/);
  });
}
