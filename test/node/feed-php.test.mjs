// docs/feed.php on PHP's built-in server, with an SQLite database of ordinary and odd rows.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadFeed } from 'kpu-news/feed';

const { stdout } = spawnSync('php', ['-r', 'echo extension_loaded("pdo_sqlite") ? "ready" : "";']);
const ready = String(stdout) === 'ready';
if (!ready) {
  const missing =
    'docs/feed.php is not tested: no PHP with SQLite here. On Debian: apt install php-cli php-sqlite3';
  if (process.env.CI) test('PHP with SQLite is installed', () => assert.fail(missing));
  else console.log(missing);
}

const TABLE = `CREATE TABLE articles (id, slug, title, summary, body, image, published_at, updated_at, author,
  category, tags, views, pinned, withdrawn, correction, status DEFAULT 'published');`;
const PLAIN = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 45)
  INSERT INTO articles (id, slug, title, body, published_at)
  SELECT i, 'berita-' || i, 'Berita ' || i, '<p>Isi</p>', printf('2023-01-01 08:%02d:00', i) FROM n;`;
const ODD = `INSERT INTO articles VALUES
  (101, 'rapat', 'Rapat "koordinasi" & ''evaluasi''', 'Dua kalimat.', '<p>a</p><script>alert(1)</script>',
   'foto/rapat kerja.jpg', '2024-01-19 16:40:00', '2024-01-20 08:00:00', 'Humas', 'Berita Terkini',
   'KPPS, Pemilu ,,', '41', 1, 0, 'Tanggal diperbaiki.', 'published'),
  (102, 'a/b ?#é', '</script><b>tebal</b>', NULL, '', '//gambar.example/a.jpg', '2024-01-18', NULL, NULL, NULL,
   NULL, -3, 0, 0, NULL, 'published'),
  (103, NULL, CAST(X'52FF6170C3' AS TEXT), CAST(X'FE' AS TEXT), CAST(X'3C703EE928' AS TEXT), CAST(X'2FE92E6A7067' AS TEXT),
   '0000-00-00 00:00:00', '2024-02-31 10:00:00', CAST(X'FF' AS TEXT), CAST(X'FF' AS TEXT), CAST(X'FF2C41' AS TEXT),
   'banyak', NULL, NULL, NULL, 'published'),
  (104, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'published'),
  (105, 'salah', 'Ditarik', 'x', 'x', 'x', '2024-01-17 10:00:00', NULL, 'x', 'x', 'x', 1, 0, 1, 'x', 'published'),
  (106, 'besok', 'Besok', NULL, 'x', NULL, '2199-01-01 00:00:00', NULL, NULL, NULL, NULL, 1, 1, 0, NULL, 'published'),
  (107, 'draf', 'Draf', NULL, 'x', NULL, '2024-01-16 00:00:00', NULL, NULL, NULL, NULL, 1, 1, 0, NULL, 'draft');`;

const folder = mkdtempSync(join(tmpdir(), 'kpu-feed-'));
const dsn = `sqlite:${join(folder, 'news.db')}`;
const servers = [];
let log = '';

function sql(statements) {
  const run = 'set_error_handler(fn() => exit(2)); (new PDO($argv[1]))->exec(stream_get_contents(STDIN));';
  const { status, stderr } = spawnSync('php', ['-r', run, dsn], { input: statements });
  assert.equal(status, 0, String(stderr));
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts feed.php, as it is in a folder, with a database and returns its address. */
async function start(database, root = 'docs') {
  const host = `127.0.0.1:${await freePort()}`;
  // a host that displays every notice, as many do
  const options = [
    '-d',
    'display_errors=1',
    '-d',
    'error_reporting=-1',
    '-d',
    'log_errors=1',
    '-d',
    'html_errors=1',
  ];
  const server = spawn('php', [...options, '-S', host, '-t', root], {
    env: { ...process.env, KPU_FEED_DSN: database, KPU_FEED_SITE: `http://${host}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  servers.push(server);
  await new Promise((started, failed) => {
    server.stderr.on('data', (data) => {
      log += data;
      if (String(data).includes('started')) started();
    });
    server.on('exit', () => failed(new Error(log)));
  });
  return `http://${host}/feed.php`;
}

process.once('exit', () => servers.forEach((server) => server.kill())); // also when a test run is interrupted

let address;
before(async () => {
  if (!ready) return;
  sql(TABLE + PLAIN + ODD);
  address = await start(dsn);
});
after(async () => {
  for (const server of servers) {
    server.removeAllListeners('exit');
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** A test that needs PHP. */
const php = (name, run) => ready && test(name, run);
const itemsOf = async (url) =>
  new Map((await (await fetch(url)).json()).items.map((item) => [item.id, item]));

php('sends the content type and CORS headers', async () => {
  const { status, headers } = await fetch(address);
  assert.equal(status, 200);
  assert.equal(headers.get('content-type'), 'application/feed+json; charset=utf-8');
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
  assert.equal(headers.get('cache-control'), 'public, max-age=60');
});

php('lists a pinned article with all its fields first', async () => {
  const { articles, title, home } = await loadFeed(address);
  assert.equal(title, 'Berita KPU');
  assert.equal(home, new URL('/', address).href);
  const [{ key, attachments, ...article }] = articles;
  assert.equal(key, article.url);
  assert.deepEqual(attachments, []);
  const expected = {
    id: '101',
    url: new URL('/berita/101/rapat', address).href,
    title: 'Rapat "koordinasi" & \'evaluasi\'',
    summary: 'Dua kalimat.',
    html: '<p>a</p><script>alert(1)</script>',
    published: '2024-01-19T08:40:00.000Z', // 16.40 WITA
    modified: '2024-01-20T00:00:00.000Z',
    authors: ['Humas'],
    tags: ['KPPS', 'Pemilu'],
    views: 41,
    section: 'Berita Terkini',
    pinned: true,
  };
  for (const [name, value] of Object.entries(expected)) assert.deepEqual(article[name], value, name);
  assert.equal(article.image.url, new URL('/uploads/foto/rapat%20kerja.jpg', address).href);
});

php('writes counts, dates and corrections', async () => {
  const item = (await itemsOf(address)).get('101');
  assert.equal(item.date_published, '2024-01-19T16:40:00+08:00');
  assert.deepEqual(item._kpu, {
    section: 'Berita Terkini',
    views: 41,
    pinned: true,
    correction: 'Tanggal diperbaiki.',
  });
});

php('escapes hostile rows', async () => {
  const text = await (await fetch(address)).text();
  assert.ok(!/[<>]/.test(text), 'safe to embed in a page');
  const items = await itemsOf(address);
  const { url, title, image, date_published: day, _kpu } = items.get('102');
  assert.equal(url, new URL('/berita/102/a%2Fb%20%3F%23%C3%A9', address).href);
  assert.equal(title, '</script><b>tebal</b>');
  assert.equal(image, 'https://gambar.example/a.jpg');
  assert.equal(day, '2024-01-18', 'no time is invented');
  assert.equal(_kpu, undefined, 'no negative count');
});

php('replaces invalid UTF-8 and omits invalid dates', async () => {
  const page = await itemsOf(`${address}?page=3`);
  const item = page.get('103');
  assert.equal(item.title, 'R\ufffdap\ufffd');
  assert.equal(item.image, new URL('/%E9.jpg', address).href);
  assert.deepEqual(item.tags, ['\ufffd', 'A']);
  assert.deepEqual(item._kpu, { section: '\ufffd' });
  assert.ok(!('date_published' in item) && !('date_modified' in item));
  assert.deepEqual(page.get('104'), {
    id: '104',
    url: new URL('/berita/104/', address).href,
    content_html: '',
  });
});

php('lists withdrawn articles by id and URL only, and omits drafts and future articles', async () => {
  const items = await itemsOf(address);
  assert.deepEqual(items.get('105'), {
    id: '105',
    url: new URL('/berita/105/salah', address).href,
    content_text: '',
    _kpu: { withdrawn: true },
  });
  assert.ok(!items.has('106') && !items.has('107'));
});

php('lists every row once across all pages', async () => {
  const ids = [];
  let pages = 0;
  for (let url = address; url; pages++) {
    const { items, next_url: next } = await (await fetch(url)).json();
    ids.push(...items.map(({ id }) => id));
    assert.equal((await loadFeed(url)).next, next, 'our reader follows');
    url = next;
  }
  assert.equal(pages, 3);
  assert.equal(new Set(ids).size, ids.length);
  for (let i = 1; i <= 45; i++) assert.ok(ids.includes(String(i)), `article ${i}`);
});

php('shows the first page for an invalid number, and an empty one after the end', async () => {
  const first = await (await fetch(address)).text();
  for (const query of ['page=0', 'page=-1', 'page=x', 'page=1e9', 'page[]=2', 'page=1%20OR%201', 'page='])
    assert.equal(await (await fetch(`${address}?${query}`)).text(), first, query);
  assert.deepEqual((await (await fetch(`${address}?page=9`)).json()).items, []);
});

php('answers 304 to a known ETag until a count changes', async () => {
  const tag = (await fetch(address)).headers.get('etag');
  const again = (known) => fetch(address, { headers: { 'If-None-Match': known } });
  for (const known of [tag, `W/${tag}`, `"x", ${tag}`, tag.replace(/"$/, '-gzip"')]) {
    const answer = await again(known);
    assert.equal(answer.status, 304, known);
    assert.equal(await answer.text(), '');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('etag'), tag);
  }
  assert.equal((await again('"x"')).status, 200);
  sql('UPDATE articles SET views = 42 WHERE id = 101');
  assert.equal((await again(tag)).status, 200);
  sql('UPDATE articles SET views = 41 WHERE id = 101');
});

php('answers HEAD with headers only', async () => {
  const answer = await fetch(address, { method: 'HEAD' });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('etag'), (await fetch(address)).headers.get('etag'));
  assert.equal(await answer.text(), '');
});

php('causes no PHP notices', () => {
  assert.doesNotMatch(log, /PHP (?:Warning|Notice|Deprecated|Fatal|Parse)/);
});

php('answers 503 with Retry-After if the database is unavailable', async () => {
  const away = await start(`sqlite:${join(folder, 'none', 'news.db')}`);
  const answer = await fetch(away);
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get('retry-after'), '60');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
  const text = await answer.text();
  assert.ok(!text.includes(folder) && !text.includes('<'), text);
  await assert.rejects(loadFeed(away, { limits: { retryWithin: 50, backoff: 2 } }), { code: 'rate-limited' });
});

php('a slip in the settings is not shown', async () => {
  const path = join(folder, 'site');
  mkdirSync(path);
  const page = readFileSync('docs/feed.php', 'utf8').replace(
    "const TITLE = 'Berita KPU'",
    'const TITLE = NIX',
  );
  writeFileSync(join(path, 'feed.php'), page);
  const answer = await fetch(await start(dsn, path));
  const text = await answer.text();
  assert.equal(answer.status, 500);
  assert.ok(!text.includes(path) && !text.includes('NIX'), text);
  for (let i = 0; i < 200 && !log.includes('NIX'); i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  assert.match(log, /NIX/);
});

php('answers 500 if the table is missing, and logs the reason', async () => {
  const answer = await fetch(await start('sqlite::memory:'));
  assert.equal(answer.status, 500);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.doesNotMatch(await answer.text(), /articles/);
  // the log is written asynchronously
  for (let i = 0; i < 200 && !log.includes('no such table'); i++)
    await new Promise((go) => setTimeout(go, 10));
  assert.match(log, /feed\.php: .*no such table: articles/);
});
