// The articles whose views are counted: what the counter reads from the feeds of the widget.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { toRawArticle } from '../../../dist/lib/feed/formats/wordpress/post.js';
import { readJsonFeed } from '../../../dist/lib/feed/node.js'; // what kpu-news/feed is in Node
import { workOf } from '../../../test/helpers/work.mjs';
import { watchFeeds } from '../src/known-articles.mjs';
import { articlesIn } from '../src/feeds.mjs';
import { keyOf } from '../src/ids.mjs';
import { combine, withoutOutliers } from '../src/plausible.mjs';
import { viewsOfItem, viewsOfPost } from '../src/feed-views.mjs';
import { cleanUp, client, folder, rowsOf, runCounter } from './helpers/counter.mjs';

/** @type {Map<string, (url: URL) => { body: string, type?: string, status?: number, headers?: Record<string, string> } | undefined>} */
const pages = new Map();
/** Requests that named another host than the site. @type {string[]} */
const elsewhere = [];
const server = createServer((request, response) => {
  if (request.headers.host.startsWith('localhost')) elsewhere.push(request.url);
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
const feedIds = async (feed) => [...(await articlesIn(feed)).keys()];
const has = async (feed, ...wanted) => {
  const ids = await feedIds(feed);
  assert.deepEqual(
    wanted.filter((id) => !ids.includes(id)),
    [],
  );
  return ids;
};

test('the key of an article is the same as in the widget', () => {
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

test('ids are as documented in docs/counter.md', () => {
  const docs = readFileSync(new URL('../../../docs/counter.md', import.meta.url), 'utf8');
  const base = 'https://kpu.example/feed.json';
  for (const [url, id, key] of [
    ['https://KPU.example/index.php/blog/read/8412?utm_source=x', '1', 'https://kpu.example/blog/read/8412'],
    ['/berita/pemilih baru#isi', '1', 'https://kpu.example/berita/pemilih%20baru'],
    [undefined, 'tag:kpu.example,2024:1', 'tag:kpu.example,2024:1'],
    [undefined, '8412', 'https://kpu.example/feed.json 8412'],
  ]) {
    assert.equal(keyOf(url, id, base), key);
    for (const part of [url ?? id, key]) assert.ok(docs.includes(`\`${part}\``), part);
  }
});

test('articles that share an address have the ids of the widget', async () => {
  const url = 'https://kpu.example/pengumuman';
  /** @type {[string | undefined, string][][]} */
  const feeds = [
    [
      ['p-2', 'Dua'],
      ['p-1', 'Satu &amp; lain'],
    ],
    [
      ['kpu', 'Tiga'],
      ['kpu', 'Dua &quot;x&quot;'],
      ['kpu', 'Satu'],
    ],
    [['p-1', 'Satu']],
  ];
  for (const [index, items] of feeds.entries()) {
    const json = items.map(([id, title]) => ({ id, title, url: `${url}#${id}` }));
    const rss = items
      .map(([id, title]) => `<item><title>${title}</title><link>${url}</link><guid>${id}</guid></item>`)
      .join('');
    pages.set(`/shared-${index}.json`, () => jsonFeed(json));
    pages.set(`/shared-${index}.xml`, () => ({ body: `<rss><channel>${rss}</channel></rss>` }));
    const { articles } = readJsonFeed({ items: json }, `${site}/shared-${index}.json`);
    const keys = articles.map(({ key }) => key);
    assert.equal(keys.length, items.length);
    await has(`${site}/shared-${index}.json`, ...keys);
    await has(`${site}/shared-${index}.xml`, ...keys);
  }
});

test('the count of an article is the same as in the widget', () => {
  const values = [0, 41, '41', '007', 41.5, -1, '', ' 41', '4e1', true, null, [41], { total: 41 }, 1e300];
  for (const views of values) {
    const item = { id: 'tag:x', title: 'Judul', _kpu: { views } };
    const { articles } = readJsonFeed({ items: [item] }, 'https://kpu.example/feed.json');
    assert.equal(viewsOfItem(item), articles[0].views, JSON.stringify(views));
  }
  const words = ['1.234', '1,234,567 kali', '12 views', '1,2 rb', 'dilihat 5', '5x dilihat', '١٢', ' 8 '];
  const posts = [...values, ...words].flatMap((views) => [
    { views },
    { meta: { post_views_count: [views] } },
    { acf: { pageviews: views } },
    { pvc_views: 'x', meta: { views } },
  ]);
  for (const fields of posts) {
    const post = { id: 1, link: 'https://kpu.example/1', title: { rendered: 'Judul' }, ...fields };
    const { views } = toRawArticle(post);
    const { articles } = readJsonFeed(
      { items: [{ id: 'x', title: 'x', _kpu: { views } }] },
      'https://x.example',
    );
    assert.equal(viewsOfPost(post), articles[0].views, JSON.stringify(fields));
  }
  for (const odd of [null, 7, 'x', [], { _kpu: null, meta: 'x' }])
    assert.deepEqual([viewsOfItem(odd), viewsOfPost(odd)], [undefined, undefined]);
  assert.equal(viewsOfItem({ _kpu: { views: 1e13 } }), undefined, 'nobody has so many');
});

test('reads all pages of a JSON Feed', async () => {
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

test('reads no pages of another host, and a limited number of pages', async () => {
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

test('includes the feed URL in the key of articles without a URL', async () => {
  pages.set('/old.json', () => ({ status: 301, body: '', headers: { location: '/new.json' } }));
  pages.set('/new.json', () =>
    jsonFeed([{ id: 7 }, { id: 'tag:x:8', url: 'javascript:alert(1)' }, null, 'x', { url: 5 }]),
  );
  await has(`${site}/old.json`, `${site}/old.json 7`, `${site}/new.json 7`, 'tag:x:8');
});

test('reads WordPress posts, a hundred per request', async () => {
  pages.set('/wp-json/wp/v2/posts', (url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    assert.equal(url.searchParams.get('per_page'), '100');
    assert.match(url.searchParams.get('_fields'), /^id,link,views,(.*,)?meta\.views,/);
    const next = new URL(`?${url.searchParams}`, `${site}${url.pathname}`);
    next.searchParams.set('page', `${page + 1}`);
    return {
      body: JSON.stringify([{ id: page, link: `${site}/?p=${page}`, meta: { views: `${page}.000` } }]),
      headers: page < 3 ? { link: `<${site}/x>; rel="prev", <${next}>; rel="next"` } : {},
    };
  });
  assert.deepEqual(
    [...(await articlesIn(`${site}/wp-json/wp/v2/posts?_embed`))],
    [1, 2, 3].map((n) => [`${site}/?p=${n}`, n * 1000]),
  );
});

test('reads RSS, Atom, and broken documents', async () => {
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
  pages.set('/media', () => ({
    body: `<rss><channel><item><media:community><media:statistics views="41"/></media:community>
      <link>${site}/a</link></item><item><link>${site}/b</link></item>`,
  }));
  assert.deepEqual(
    [...(await articlesIn(`${site}/media`))],
    [
      [`${site}/a`, 41],
      [`${site}/b`, undefined],
    ],
  );
});

test('reads the feeds that a site links to', async () => {
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

test('follows no links or redirects to another host', async () => {
  const other = site.replace('127.0.0.1', 'localhost');
  const to = (location) => () => ({ status: 302, body: '', headers: { location } });
  pages.set('/secret.json', () => jsonFeed([{ url: '/secret' }]));
  pages.set('/wp/v2/posts', () => jsonFeed([{ url: '/secret' }]));
  pages.set('/led.json', to(`${other}/secret.json`));
  pages.set('/hop.json', to('/led.json'));
  pages.set('/mail.json', to('mailto:a@kpu.example'));
  pages.set('/loop.json', to('/loop.json'));
  pages.set('/moved.json', to('/own.json'));
  pages.set('/own.json', () => jsonFeed([{ url: '/own' }], { next_url: '/led.json' }));
  const link = (href, type = 'application/feed+json') =>
    `<link rel="alternate" type="${type}" href="${href}">`;
  pages.set('/site', () => ({
    body: `<!doctype html><link rel="https://api.w.org/" href="${other}/">${link(`${other}/secret.json`)}
      ${link('/hop.json')}${link('/moved.json')}`,
  }));
  assert.deepEqual(await feedIds(`${site}/site`), [`${site}/own`]);
  pages.set('/foreign', () => ({ body: `<!doctype html>${link(`${other}/secret.json`)}` }));
  await assert.rejects(feedIds(`${site}/foreign`), /names no feed of its own host/);
  await assert.rejects(feedIds(`${site}/led.json`), /redirects to another host/);
  await assert.rejects(feedIds(`${site}/mail.json`), /no web address/);
  await assert.rejects(feedIds(`${site}/loop.json`), /without end/);
  const file = join(folder(), 'site.html');
  writeFileSync(file, `<!doctype html>${link(`${other}/secret.json`)}`);
  await assert.rejects(feedIds(file), /names no feed/);
  assert.deepEqual(elsewhere, [], 'nor is it asked');
  assert.deepEqual(await feedIds(`${other}/secret.json`), [`${other}/secret`], 'save by whoever runs it');
  assert.deepEqual(elsewhere, ['/secret.json'], 'so that the other host would have been reached');
});

test('limits the number of articles read from a hostile feed', async () => {
  let asked = 0;
  pages.set('/vast.json', (url) => {
    const page = Number(url.searchParams.get('n') ?? 0);
    asked++;
    const items = Array.from({ length: 20_000 }, (_, i) => `{"id":"tag:${page}-${i}"}`);
    return { body: `{"items":[${items}],"next_url":"/vast.json?n=${page + 1}"}` };
  });
  assert.equal((await feedIds(`${site}/vast.json`)).length, 50_000);
  assert.equal(asked, 3, 'and no further page is asked for');
  const all = (piece) => Array.from({ length: 60_000 }, (_, i) => piece(i)).join('');
  const vast = {
    '/vast-page.json': `{"items":[${all((i) => `{"id":${i}},`)}{}]}`,
    '/vast.rss': `<rss>${all((i) => `<item><guid>tag:${i}</guid>`)}`,
    '/vast.atom': `<feed><entry>${all((i) => `<id>tag:${i}</id>`)}`,
    '/vast.txt': all((i) => `https://kpu.example/${i}\n`),
  };
  for (const [path, body] of Object.entries(vast)) {
    pages.set(path, () => ({ body }));
    const { length } = await feedIds(`${site}${path}`);
    assert.ok(length >= 49_999 && length <= 50_000, `${path}: ${length}`);
  }
  const many = (nothing) => nothing.repeat(60_000);
  const padded = {
    '/padded.json': `{"items":[{"id":"tag:first"},${many('{},')}{"id":"tag:late"}]}`,
    '/padded.rss': `<rss><item><guid>tag:first</guid>${many('<item>')}<guid>tag:late</guid>`,
    '/padded.atom': `<feed><entry>${many('<id>tag:first</id>')}<id>tag:late</id>`,
    '/padded.txt': `tag:none\nhttps://kpu.example/first${many('\n')}https://kpu.example/late`,
  };
  for (const [path, body] of Object.entries(padded)) {
    pages.set(path, () => ({ body }));
    const ids = await feedIds(`${site}${path}`);
    assert.equal(ids.length, 1, `${path}: what holds no article takes room, too`);
    assert.match(ids[0], /first$/);
  }
});

test('reads a file with one URL per line', async () => {
  const file = join(folder(), 'list.txt');
  writeFileSync(
    file,
    'https://kpu.example/a\r\n\r\n  https://kpu.example/b#x\nno address\n/c\nftp://kpu.example/d\nhttps://u:p@kpu.example/e',
  );
  assert.deepEqual(await feedIds(file), ['https://kpu.example/a', 'https://kpu.example/b']);
});

test('reports what is not a feed', async () => {
  pages.set('/broken.json', () => ({ body: '{"items": [' }));
  pages.set('/no.json', () => ({ body: '{"item": []}' }));
  pages.set('/no.xml', () => ({ body: '<?xml version="1.0"?><urlset/>' }));
  pages.set('/mending', () => ({ body: 'Sedang dalam perbaikan.\n\nKembali lagi nanti: feed.json\n' }));
  pages.set('/nothing', () => ({ body: '\n\n' }));
  pages.set('/huge', () => ({ body: `{"items":[${' '.repeat(6_000_000)}]}` }));
  const cases = [
    ['/broken.json', /no JSON/],
    ['/no.json', /no list of items/],
    ['/no.xml', /neither RSS nor Atom/],
    ['/huge', /larger than 5 MB/],
    ['/404', /answers 404/],
    ['/mending', /no feed, and no list of addresses/],
    ['/nothing', /no feed, and no list of addresses/],
  ];
  for (const [path, sentence] of cases) await assert.rejects(feedIds(`${site}${path}`), sentence);
  await assert.rejects(feedIds('http://127.0.0.1:1/feed.json'), /No answer/);
  await assert.rejects(feedIds(join(folder(), 'none.json')), /^Error: There is no such file\.$/);
});

test('one text again and again is read in linear work', async () => {
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
    const read = (length) => {
      writeFileSync(file, text.repeat(length / text.length) + text.at(-1).repeat(length));
      return workOf(() => feedIds(file).catch(() => {}));
    };
    const [once, twice] = [await read(500_000), await read(1_000_000)];
    assert.ok(once < 500_000 * 40, `${text}: ${once}`);
    assert.ok(twice < once * 2.1 + 1000, `${text}: ${once}, and for twice as much ${twice}`);
  }
});

test('reads a feed again, earlier for an unknown article, and survives failures', async (t) => {
  let items = [{ id: '1', url: '/1' }];
  let status = 200;
  let asked = 0;
  pages.set('/news.json', () => (asked++, { ...jsonFeed(items), status }));
  const log = [];
  const articles = watchFeeds([`${site}/news.json`], (level, event) => log.push(`${level} ${event}`), {
    refresh: 1500,
    min: 100,
    retry: 50,
  });
  t.after(() => articles.stop());
  assert.equal(await articles.statusOf(`${site}/1`), 'known');
  assert.equal(await articles.statusOf(`${site}/2`), 'unknown');
  assert.equal(asked, 1, 'a made-up article is no reason to ask at once');
  items = [{ id: '2', url: '/2' }];
  await sleep(110);
  const verdicts = await Promise.all(
    [`${site}/2`, `${site}/3`, `${site}/1`].map((id) => articles.statusOf(id)),
  );
  assert.deepEqual(verdicts, ['known', 'unknown', 'known'], 'an article that has left the feed counts on');
  assert.equal(asked, 2);
  status = 500;
  while (!log.includes('warn feed-failed')) await sleep(10);
  assert.ok(asked >= 3, 'and by itself');
  assert.equal(await articles.statusOf(`${site}/2`), 'known');
});

test('starts an article with the largest count that a feed has had for it', async (t) => {
  let views = 41;
  pages.set('/seed.json', () => jsonFeed([{ url: '/s', _kpu: { views } }, { url: '/t' }]));
  const list = join(folder(), 'list.txt');
  writeFileSync(list, `${site}/s\n`);
  let read = 0;
  const articles = watchFeeds([`${site}/seed.json`, list], (_, event) => (read += event === 'feed-read'), {
    refresh: 20,
  });
  t.after(() => articles.stop());
  const rounds = async (more) => {
    const until = read + 2 * more;
    while (read < until) await sleep(5);
  };
  assert.equal(articles.seed(`${site}/s`), undefined, 'nothing is known yet');
  await rounds(1);
  assert.deepEqual(
    [articles.seed(`${site}/s`), articles.seed(`${site}/t`), articles.seed(`${site}/u`)],
    [41, 0, undefined],
  );
  for (const [now, expected] of [
    [50, 50],
    [undefined, 50],
    [7, 50],
  ]) {
    views = now;
    await rounds(2);
    assert.equal(articles.seed(`${site}/s`), expected);
  }
});

test('a number that is a thousand times as large as the others is not believed', () => {
  const numbersOf = (...views) => [...withoutOutliers(new Map(views.map((n, i) => [`${i}`, n]))).values()];
  for (const [given, expected] of [
    [
      [41, 7, 900_000_000],
      [41, 7, undefined],
    ],
    [
      [5, undefined, 0, 200_000],
      [5, undefined, 0, undefined],
    ],
    [
      [41, 300_000_000, 7, 400_000_000, 12],
      [41, undefined, 7, undefined, 12],
    ],
    [
      [41, 7, 40_000],
      [41, 7, 40_000],
    ], // read by many
    [[5_000_000], [5_000_000]], // nothing to compare with
    [
      [3, 5_000_000, 6_000_000, 7_000_000],
      [3, 5_000_000, 6_000_000, 7_000_000],
    ], // a new article
    [
      [undefined, undefined],
      [undefined, undefined],
    ],
    [[], []],
  ])
    assert.deepEqual(numbersOf(...given), expected, `${given}`);
  for (const [known, views, expected] of [
    [41, 50, 50],
    [50, 41, 50],
    [undefined, 7, 7],
    [7, undefined, 7],
    [0, undefined, 0],
    [0, 41, 41],
    [41, 0, 41],
    [41, 900_000_000, 41],
    [900_000_000, 41, 41], // it was wrong, and is mended
  ])
    assert.equal(combine(known, views), expected, `${known} ${views}`);
});

test('a wrong number does not stay once the feed is mended', async (t) => {
  let views = 900_000_000;
  pages.set('/wrong.json', () => jsonFeed([{ url: '/w', _kpu: { views } }]));
  let read = 0;
  const articles = watchFeeds([`${site}/wrong.json`], (_, event) => (read += event === 'feed-read'), {
    refresh: 20,
  });
  t.after(() => articles.stop());
  while (read < 1) await sleep(5);
  assert.equal(articles.seed(`${site}/w`), 900_000_000);
  views = 41;
  while (read < 3) await sleep(5);
  assert.equal(articles.seed(`${site}/w`), 41);
});

test('a feed sets no numbers of articles on the host of another feed', async (t) => {
  const other = site.replace('127.0.0.1', 'localhost');
  const items = [
    { url: `${site}/n`, _kpu: { views: 9000 } },
    { url: 'https://elsewhere.example/n', _kpu: { views: 50 } },
    { id: 'tag:n', _kpu: { views: 60 } },
  ];
  pages.set('/own-numbers.json', () => jsonFeed([{ url: '/n', _kpu: { views: 12 } }, { url: '/m' }]));
  pages.set('/other-numbers.json', () =>
    jsonFeed([...items, { url: `${site}/m`, _kpu: { views: 8000 } }, { url: '/own', _kpu: { views: 5 } }]),
  );
  const feeds = [`${site}/own-numbers.json`, `${other}/other-numbers.json`];
  for (const order of [feeds, feeds.toReversed()]) {
    let read = 0;
    const articles = watchFeeds(order, (_, event) => (read += event === 'feed-read'));
    t.after(() => articles.stop());
    while (read < 2) await sleep(5);
    assert.deepEqual(
      [`${site}/n`, `${site}/m`, 'https://elsewhere.example/n', 'tag:n', `${other}/own`].map(articles.seed),
      [12, 0, 50, 60, 5],
    );
  }
});

test('an article that has been counted counts on after it has left the feed, and after a restart', async (t) => {
  let items = [{ url: '/left' }, { url: '/never' }];
  pages.set('/left.json', () => jsonFeed(items));
  const file = join(folder(), 'counts.db');
  const run = () => runCounter(['--feed', `${site}/left.json`, '--database', `file:${file}`]);
  const first = await run();
  await first.until('feed-read');
  assert.equal((await client(first.url).report(`${site}/left`)).status, 200);
  await first.stop();
  items = [];
  const second = await run();
  t.after(() => second.stop());
  await second.until('feed-read');
  assert.deepEqual(await (await client(second.url).report(`${site}/left`)).json(), {
    counts: { [`${site}/left`]: 2 },
  });
  assert.equal((await client(second.url).report(`${site}/never`)).status, 404);
});

test('counts nothing and logs a failure if a server answers 200 with something else', async (t) => {
  pages.set('/mended.json', () => ({ body: 'Sedang dalam perbaikan' }));
  const file = join(folder(), 'counts.db');
  const counter = await runCounter(['--feed', `${site}/mended.json`, '--database', `file:${file}`]);
  t.after(() => counter.stop());
  await counter.until('feed-failed');
  const { read, report } = client(counter.url);
  for (const id of ['Sedang dalam perbaikan', `${site}/Sedang%20dalam%20perbaikan`, `${site}/s`]) {
    const answer = await report(id);
    assert.deepEqual([answer.status, (await answer.json()).error], [503, 'feed-unread']);
    assert.deepEqual(
      await (await read([id])).json(),
      { counts: {} },
      'the page keeps the number that it has',
    );
  }
  assert.deepEqual(await rowsOf(file), {});
  assert.match(counter.log.find(({ event }) => event === 'feed-failed').message, /no list of addresses/);
});

test('reports feed-unread and counts nothing until a feed has been read', async () => {
  let status = 500;
  pages.set('/late.json', () => ({ ...jsonFeed([{ id: '1', url: '/1' }]), status }));
  const articles = watchFeeds([`${site}/late.json`], () => {}, { retry: 20 });
  assert.equal(await articles.statusOf(`${site}/1`), 'unread');
  assert.equal(articles.isReady(), false);
  const counter = await runCounter(['--feed', `${site}/late.json`], { cwd: folder() });
  const answer = await client(counter.url).report(`${site}/1`);
  assert.equal(answer.status, 503);
  assert.equal((await answer.json()).error, 'feed-unread');
  assert.ok(Number(answer.headers.get('retry-after')) > 0);
  assert.deepEqual(await (await fetch(`${counter.url}healthz`)).json(), { ok: true, feeds: false });
  status = 200;
  while ((await articles.statusOf(`${site}/1`)) !== 'known') await sleep(10);
  articles.stop();
  await counter.stop();
});
