// Behaviour of docs/counter.php beyond the contract: counted articles, proxies, failing databases.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createClient } from '@libsql/client';
import { cleanUp, client, folder, rowsOf } from './helpers/counter.mjs';
import { hasPhp, runPhp } from './helpers/php.mjs';

after(cleanUp);

const serve = async (t, config) => {
  const file = join(folder(), 'counts.db');
  const page = await runPhp(folder(), { database: `sqlite:${file}`, rate: 0, ...config });
  t.after(() => page.stop());
  return { file, ...client(page.url) };
};

if (hasPhp()) {
  test('counts articles of JSON Feed, WordPress, RSS and Atom', async (t) => {
    const files = {
      'feed.json': JSON.stringify({
        items: [
          { id: 1, url: 'https://kpu.example/1?utm_source=x#y' },
          { id: 'tag:2' },
          null,
          { external_url: 'https://kpu.example/index.php/3' },
        ],
      }),
      'posts.json': JSON.stringify([{ id: 4, link: 'https://kpu.example/?p=4' }]),
      'rss.xml':
        '<rss><item><link> https://kpu.example/5?a=1&amp;b=2\n</link><guid>tag:5</guid></item><item><link><![CDATA[https://kpu.example/6]]></link>',
      'atom.xml':
        '<feed><entry><id>tag:7</id><link rel="alternate" href="https://kpu.example/7"/></entry></feed>',
      'shared.json': JSON.stringify({
        items: ['a', 'b'].map((id) => ({ id, title: `Judul &amp; ${id}`, url: 'https://kpu.example/8' })),
      }),
      'shared.xml': ['c', 'd']
        .map(
          (id) =>
            `<item><title>Judul ${id}</title><link>https://kpu.example/9</link><guid>${id}</guid></item>`,
        )
        .reduce((all, item) => all + item, '<rss>'),
    };
    const path = folder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    const page = await serve(t, { feeds: Object.keys(files).map((name) => join(path, name)) });
    const shared = ['8 a', '8 b', '8 Judul & a', '9 c', '9 d', '9 Judul d'];
    const ids = ['1', '3', '?p=4', '5?a=1&b=2', '6', '7', ...shared].map(
      (end) => `https://kpu.example/${end}`,
    );
    for (const id of [...ids, 'tag:2', 'tag:5', 'tag:7'])
      assert.equal((await page.report(id)).status, 200, id);
    for (const id of ['https://kpu.example/88', '1', ''])
      assert.notEqual((await page.report(id)).status, 200, id);
    assert.equal(Object.keys(await rowsOf(page.file)).length, 15);
  });

  test('reads counts of JSON Feed, WordPress and RSS, and uses the largest', async (t) => {
    const url = (n) => `https://kpu.example/${n}`;
    const post = (n, fields) => ({ id: n, link: url(n), ...fields });
    const files = {
      'feed.json': JSON.stringify({
        items: [
          { url: url(1), _kpu: { views: 41.0 } },
          { url: url(2), views: 9 },
        ],
      }),
      'more.json': '\uFEFF' + JSON.stringify({ items: [{ url: url(1), _kpu: { views: '40' } }] }),
      'posts.json': JSON.stringify([
        post(3, { views: '1.234 kali' }),
        post(4, { post_views: 'x', meta: { views: ['7'] } }),
        post(5, { acf: { pageviews: { total: 8 } } }),
        post(6, { views: true, meta: 'x' }),
      ]),
      'rss.xml': `<rss><item><media:statistics views="12"/><link>${url(7)}</link></item><item><link>${url(8)}</link>`,
    };
    const path = folder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    const page = await serve(t, { feeds: Object.keys(files).map((name) => join(path, name)) });
    const { counts } = await (await page.read([1, 2, 3, 4, 5, 6, 7, 8, 9].map(url))).json();
    const expected = [41, 0, 1234, 7, 8, 0, 12, 0].map((views, i) => [url(i + 1), views]);
    assert.deepEqual(counts, Object.fromEntries(expected));
    assert.deepEqual((await (await page.report(url(3))).json()).counts, { [url(3)]: 1235 });
    assert.deepEqual(await rowsOf(page.file), { [url(3)]: 1235 });
  });

  test('counts nothing if a file is not a feed', async (t) => {
    const path = folder();
    for (const [name, text] of [
      ['mending.txt', 'Sedang dalam perbaikan: https://kpu.example/1'],
      ['page.html', '<!doctype html><link href="https://kpu.example/1">'],
      ['error.json', '{"error":"https://kpu.example/1"}'],
      ['empty.json', ''],
    ]) {
      const file = join(path, name);
      writeFileSync(file, text);
      const page = await serve(t, { feeds: [file], prefixes: ['https://kpu.example/'] });
      const answer = await page.report('https://kpu.example/1');
      assert.deepEqual([answer.status, (await answer.json()).error], [503, 'feed-unread'], name);
      assert.deepEqual(await (await page.read(['https://kpu.example/1'])).json(), { counts: {} });
    }
  });

  test('refuses a database in a public folder', async (t) => {
    const path = folder();
    const page = await runPhp(path, { database: `sqlite:${join(path, 'counts.db')}`, prefixes: [''] });
    t.after(() => page.stop());
    const answer = await client(page.url).report('tag:a');
    assert.deepEqual([answer.status, (await answer.json()).error], [503, 'no-store']);
    assert.ok(!existsSync(join(path, 'counts.db')));
  });

  test('counts ids with a prefix, up to a limit', async (t) => {
    const page = await serve(t, { prefixes: ['https://kpu.example/blog/read/'] });
    assert.equal((await page.report('https://kpu.example/blog/read/1')).status, 200);
    assert.equal((await page.report('https://kpu.example/blog/1')).status, 404);
    const other = createClient({ url: `file:${page.file}` });
    await other.execute(
      `WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
         INSERT INTO kpu_news_views SELECT 'id' || i, 1 FROM n`,
    );
    other.close();
    const full = await page.report('https://kpu.example/blog/read/2');
    assert.deepEqual([full.status, (await full.json()).error], [503, 'full']);
    assert.equal((await page.report('https://kpu.example/blog/read/1')).status, 200);
  });

  test('reports a missing feed or database without its path', async (t) => {
    const page = await serve(t, { feeds: ['/nowhere/feed.json'] });
    const unread = await page.report('https://kpu.example/1');
    assert.deepEqual([unread.status, (await unread.json()).error], [503, 'feed-unread']);
    const faulty = await (await serve(t, { feeds: [['not a path']] })).report('tag:a');
    assert.deepEqual([faulty.status, (await faulty.json()).error], [500, 'internal']);
    const broken = await serve(t, { prefixes: [''], database: 'sqlite:/nowhere/counts.db' });
    for (const answer of [await broken.report('tag:a'), await broken.read(['tag:a'])]) {
      const text = await answer.text();
      assert.deepEqual([answer.status, JSON.parse(text).error], [503, 'no-store']);
      assert.doesNotMatch(text, /nowhere|SQL/);
      assert.equal(answer.headers.get('retry-after'), '5');
    }
  });

  test('limits the rate before reading feeds', async (t) => {
    const second = new Date().getSeconds();
    if (second > 50) await new Promise((resolve) => setTimeout(resolve, (60 - second) * 1000));
    const page = await serve(t, { feeds: ['/nowhere/feed.json'], rate: 2 });
    const codes = [];
    for (let i = 0; i < 4; i++) codes.push((await (await page.report('tag:a')).json()).error);
    assert.deepEqual(codes, ['feed-unread', 'feed-unread', 'too-many', 'too-many']);
    const private_ = await page.report('tag:a', { 'sec-gpc': '1' });
    assert.equal(private_.status, 429);
    assert.deepEqual(await rowsOf(page.file), {});
  });

  test('limits the rate per visitor behind a proxy', async (t) => {
    const second = new Date().getSeconds();
    if (second > 50) await new Promise((resolve) => setTimeout(resolve, (60 - second) * 1000));
    const page = await serve(t, { prefixes: [''], rate: 1, proxies: 1 });
    const from = async (forwarded) => (await page.report('tag:a', { 'x-forwarded-for': forwarded })).status;
    assert.deepEqual(
      [await from('10.0.0.1'), await from('6.6.6.6, 10.0.0.1'), await from('10.0.0.2')],
      [200, 429, 200],
    );
    for (const same of ['10.0.0.1:5678', '[::ffff:10.0.0.1]:55', '::ffff:10.0.0.1', '::FFFF:10.0.0.2'])
      assert.equal(await from(same), 429, `${same} is the same visitor`);
    assert.equal(await from('::ffff:10.0.0.3'), 200, 'and this one another');
    assert.deepEqual([await from('2001:db8:1:200::1'), await from('[2001:db8:1:2ff::5]:1')], [200, 429]);
    const other = createClient({ url: `file:${page.file}` });
    const { rows } = await other.execute('SELECT who FROM kpu_news_rate');
    other.close();
    assert.equal(rows.length, 4);
    for (const { who } of rows) assert.match(who, /^[\da-f]{8}$/, 'a hash, not an address');
  });
}
