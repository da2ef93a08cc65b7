// `check` against a server with one fault each: what is named, and what is not.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { check } from '../src/check/check.mjs';

const SITE = 'https://situs-lain.example';
let origin;

const item = (id, more) => ({
  id: String(id),
  url: `${origin}/berita/${id}`,
  title: `Berita ${id}`,
  content_html: '<p>Isi.</p>',
  image: `${origin}/foto.gif`,
  date_published: `2024-01-1${id}T08:00:00+07:00`,
  ...more,
});
const feed = (change = {}, more = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'KPU',
    items: [1, 2, 3].map((id) => item(id, more)),
    ...change,
  });
const GOOD = {
  'access-control-allow-origin': '*',
  'content-type': 'application/feed+json; charset=utf-8',
  'cache-control': 'public, max-age=60',
};
const html = (body, title = 'Situs') => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
});
const GIF = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0x80, 2, 0x68, 1]), Buffer.alloc(40)]);

/** @type {Record<string, any>} */
let pages = {};
let requests = [];
const server = createServer((request, response) => {
  requests.push(request);
  const { pathname } = new URL(request.url, origin);
  const found = pages[pathname] ?? pages[request.url];
  const page = typeof found === 'function' ? found(request) : found;
  if (pathname === '/foto.gif' && !page)
    return response.writeHead(200, { 'content-type': 'image/gif' }).end(GIF);
  const { status = page ? 200 : 404, headers = GOOD, body = '', cut } = page ?? {};
  const tag = `"${createHash('md5').update(body).digest('hex')}"`;
  if (status === 200 && headers === GOOD && request.headers['if-none-match'] === tag)
    return response.writeHead(304, { etag: tag }).end();
  response.writeHead(status, {
    ...(headers === GOOD && { etag: tag }),
    ...headers,
    ...(cut && { 'content-length': Buffer.byteLength(body) + cut }),
  });
  if (!cut) return response.end(body);
  response.write(body);
  setTimeout(() => response.destroy(), 20);
});
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

async function ids(path, answers, options = {}) {
  pages = answers;
  requests = [];
  const report = await check(origin + path, { pause: 0, site: SITE, ...options });
  assert.ok(report.requests <= 12);
  assert.equal(report.requests, requests.length);
  return report.findings.filter(({ level }) => level !== 'ok').map(({ id }) => id);
}

test('finds nothing in a feed without fault', async () => {
  assert.deepEqual(await ids('/feed.json', { '/feed.json': { body: feed() } }), []);
  assert.ok(requests.every(({ headers }) => /^kpu-news\/\d/.test(headers['user-agent'])));
});

/** @type {[string, string, () => Record<string, any>, string?][]} */
const faults = [
  ['not-found', 'nothing there', () => ({})],
  ['gone', '410', () => ({ '/feed.json': { status: 410 } })],
  ['legal', '451', () => ({ '/feed.json': { status: 451 } })],
  [
    'unauthorized',
    '401',
    () => ({ '/feed.json': { status: 401, headers: { 'www-authenticate': 'Basic realm="a"' } } }),
  ],
  ['forbidden', '403', () => ({ '/feed.json': { status: 403, ...html('Forbidden') } })],
  ['rate-limited', '429', () => ({ '/feed.json': { status: 429, headers: { 'retry-after': '30' } } })],
  [
    'maintenance',
    '503 with Retry-After',
    () => ({ '/feed.json': { status: 503, headers: { 'retry-after': '600' } } }),
  ],
  ['server-error', '500', () => ({ '/feed.json': { status: 500 } })],
  [
    'not-acceptable',
    '406',
    () => ({
      '/feed.json': { status: 406, ...html('Not Acceptable! An appropriate representation … Mod_Security.') },
    }),
  ],
  [
    'bot-check',
    'Cloudflare',
    () => ({
      '/feed.json': {
        status: 403,
        headers: { 'cf-mitigated': 'challenge', server: 'cloudflare' },
        body: '<html>',
      },
    }),
  ],
  [
    'bot-check',
    'BitNinja',
    () => ({
      '/feed.json': html(
        '<script src="/x"></script> protected by BitNinja',
        'Waiting for the redirectiron...',
      ),
    }),
  ],
  [
    'bot-check',
    'Imunify360',
    () => ({
      '/feed.json': {
        status: 200,
        headers: { server: 'imunify360-webshield/1.21', 'content-type': 'text/html' },
        body: '<html><title>One moment, please...</title>',
      },
    }),
  ],
  [
    'login-page',
    'a login',
    () => ({ '/feed.json': html('<form><input name="p" type="password"></form>', 'Masuk') }),
  ],
  ['site-closed', 'closed', () => ({ '/feed.json': html('<h1>Situs dalam perbaikan</h1>') })],
  [
    'page-article',
    'an article',
    () => ({
      '/feed.json': html(
        `<meta property="og:type" content="article"><article><h1>Rapat</h1><p>${'Isi. '.repeat(120)}</p></article>`,
      ),
    }),
  ],
  ['page-other', 'a page', () => ({ '/feed.json': html('<p>Selamat datang.</p>') })],
  ['answer-empty', 'nothing in it', () => ({ '/feed.json': {} })],
  [
    'answer-binary',
    'no text',
    () => ({
      '/feed.json': { headers: { 'content-type': 'image/png' }, body: Buffer.from([1, 2, 3, 0, 0, 5]) },
    }),
  ],
  ['not-a-feed', 'other JSON', () => ({ '/feed.json': { body: '{"berita":[]}' } })],
  ['syntax', 'broken JSON', () => ({ '/feed.json': { body: feed().replace('"title"', 'title') } })],
  ['feed-empty', 'no items', () => ({ '/feed.json': { body: feed({ items: [] }) } })],
  ['cut-off', 'Content-Length too long', () => ({ '/feed.json': { body: feed(), cut: 50 } })],
  ['too-large', 'more than 5 MB', () => ({ '/feed.json': { body: ' '.repeat(5_600_000) } })],
  ['heavy', 'more than 250 kB', () => ({ '/feed.json': { body: feed({ catatan: 'a'.repeat(260_000) }) } })],
  ['bom', 'a BOM', () => ({ '/feed.json': { body: `\ufeff${feed()}` } })],
  [
    'php-notice',
    'a warning',
    () => ({
      '/feed.json': {
        body: `<br />\n<b>Warning</b>:  Undefined variable $a in <b>/a.php</b> on line <b>3</b><br />\n${feed()}`,
      },
    }),
  ],
  ['text-before', 'text', () => ({ '/feed.json': { body: `koneksi ok ${feed()}` } })],
  ['blank-before', 'blank lines', () => ({ '/feed.json': { body: `\n\n${feed()}` } })],
  ['cors-missing', 'no CORS', () => ({ '/feed.json': { headers: {}, body: feed() } })],
  [
    'cors-duplicate',
    'CORS twice',
    () => ({ '/feed.json': { headers: { 'access-control-allow-origin': ['*', '*'] }, body: feed() } }),
  ],
  [
    'cors-origin',
    'CORS for another site',
    () => ({
      '/feed.json': { headers: { 'access-control-allow-origin': 'https://a.example' }, body: feed() },
    }),
  ],
  [
    'cors-vary',
    'CORS without Vary',
    () => ({ '/feed.json': { headers: { ...GOOD, 'access-control-allow-origin': SITE }, body: feed() } }),
  ],
  [
    'type-nosniff',
    'no JSON by its type, and nosniff',
    () => ({
      '/feed.json': {
        headers: { ...GOOD, 'content-type': 'text/html', 'x-content-type-options': 'nosniff' },
        body: feed(),
      },
    }),
  ],
  [
    'charset',
    'another charset',
    () => ({
      '/feed.json': {
        headers: { ...GOOD, 'content-type': 'application/json; charset=iso-8859-1' },
        body: feed({ title: 'Bérita' }),
      },
    }),
  ],
  [
    'compressed-twice',
    'gzip twice',
    () => ({
      '/feed.json': { headers: { ...GOOD, 'content-encoding': 'gzip' }, body: gzipSync(gzipSync(feed())) },
    }),
  ],
  [
    'compression-broken',
    'no gzip',
    () => ({ '/feed.json': { headers: { ...GOOD, 'content-encoding': 'gzip' }, body: feed() } }),
  ],
  ['compressed-silently', 'gzip in silence', () => ({ '/feed.json': { body: gzipSync(feed()) } })],
  [
    'revalidation-none',
    'no 304',
    () => ({ '/feed.json': { headers: { ...GOOD, etag: '"1"' }, body: feed() } }),
  ],
  [
    'revalidation-stuck',
    'always 304',
    () => ({
      '/feed.json': ({ headers }) => ({
        status: headers['if-none-match'] ? 304 : 200,
        headers: { ...GOOD, etag: '"1"' },
        body: headers['if-none-match'] ? '' : feed(),
      }),
    }),
  ],
  [
    'paging-origin',
    'a next page elsewhere',
    () => ({ '/feed.json': { body: feed({ next_url: 'https://a.example/2.json' }) } }),
  ],
  [
    'paging-broken',
    'no next page',
    () => ({ '/feed.json': { body: feed({ next_url: `${origin}/2.json` }) } }),
  ],
  [
    'paging-same',
    'the same page again',
    () => ({ '/feed.json': { body: feed({ next_url: `${origin}/feed.json?page=2` }) } }),
  ],
  ['ids-repeated', 'one id', () => ({ '/feed.json': { body: feed({}, { id: '7' }) } })],
  ['links-missing', 'no links', () => ({ '/feed.json': { body: feed({}, { url: undefined }) } })],
  [
    'links-relative',
    'relative links',
    () => ({ '/feed.json': { body: feed({ items: [item(1, { url: '/berita/1' }), item(2)] }) } }),
  ],
  [
    'links-foreign',
    'links to another host',
    () => ({ '/feed.json': { body: feed({}, { url: 'https://a.example/1' }) } }),
  ],
  ['dates-missing', 'no dates', () => ({ '/feed.json': { body: feed({}, { date_published: undefined }) } })],
  [
    'dates-unreadable',
    'no real dates',
    () => ({ '/feed.json': { body: feed({}, { date_published: 'Minggu kemarin' }) } }),
  ],
  [
    'dates-future',
    'dates to come',
    () => ({ '/feed.json': { body: feed({}, { date_published: '2090-01-01T00:00:00Z' }) } }),
  ],
  ['pictures-none', 'no pictures', () => ({ '/feed.json': { body: feed({}, { image: undefined }) } })],
  [
    'pictures-http',
    'http pictures',
    () => ({ '/feed.json': { body: feed({}, { image: 'http://kpu.invalid/a.jpg' }) } }),
  ],
  [
    'picture-broken',
    'no picture there',
    () => ({ '/feed.json': { body: feed({}, { image: `${origin}/x.jpg` }) } }),
  ],
  [
    'picture-refused',
    'no picture for others',
    () => ({ '/feed.json': { body: feed() }, '/foto.gif': { status: 403 } }),
  ],
  [
    'picture-heavy',
    'a large picture',
    () => ({
      '/feed.json': { body: feed() },
      '/foto.gif': {
        headers: { 'content-type': 'image/gif' },
        body: Buffer.concat([GIF, Buffer.alloc(600_000)]),
      },
    }),
  ],
  [
    'picture-type',
    'a page as picture',
    () => ({ '/feed.json': { body: feed() }, '/foto.gif': html('<p>404') }),
  ],
  [
    'pictures-lazy',
    'placeholders',
    () => ({
      '/feed.json': {
        body: feed({}, { content_html: '<img src="data:image/gif;base64,R0" data-src="/foto.gif">' }),
      },
    }),
  ],
  [
    'robots',
    'robots.txt',
    () => ({
      '/feed.json': { body: feed() },
      '/robots.txt': { headers: {}, body: 'User-agent: *\nDisallow: /*.json$' },
    }),
  ],
  [
    'redirect',
    'a redirect',
    () => ({
      '/feed.json': { status: 301, headers: { ...GOOD, location: '/a.json' } },
      '/a.json': { body: feed() },
    }),
  ],
  [
    'redirect-cors',
    'a redirect without CORS',
    () => ({ '/feed.json': { status: 302, headers: { location: '/a.json' } }, '/a.json': { body: feed() } }),
  ],
  [
    'redirect-loop',
    'a circle',
    () => ({ '/feed.json': { status: 302, headers: { location: '/feed.json' } } }),
  ],
  [
    'redirect-login',
    'a login',
    () => ({
      '/feed.json': { status: 302, headers: { location: '/login?next=feed' } },
      '/login': html('<input type=password>'),
    }),
  ],
  [
    'wp-rest-disabled',
    'the API closed',
    () => ({
      '/wp-json/wp/v2/posts': {
        status: 401,
        headers: { 'content-type': 'application/json' },
        body: '{"code":"rest_forbidden","message":"x","data":{"status":401}}',
      },
    }),
    '/wp-json/wp/v2/posts',
  ],
  [
    'script-page',
    'a page for the script',
    () => ({ '/kpu-news/kpu-news.js': html('<p>404') }),
    '/kpu-news/kpu-news.js',
  ],
  [
    'page-no-script',
    'no script',
    () => ({ '/a': html('<kpu-news-list src="/feed.json"></kpu-news-list>') }),
    '/a',
  ],
  [
    'json-loose',
    'a line break in a text',
    () => ({ '/feed.json': { body: feed({ title: 'A B' }).replace('A B', 'A\nB') } }),
  ],
  [
    'xml-ampersand',
    '& in XML',
    () => ({
      '/feed.json': {
        body: `<?xml version="1.0"?><rss version="2.0"><channel><title>A & B</title><item><guid>1</guid><title>Satu</title></item></channel></rss>`,
      },
    }),
  ],
  [
    'cookie',
    'a cookie',
    () => ({ '/feed.json': { headers: { ...GOOD, 'set-cookie': 'sesi=1' }, body: feed() } }),
  ],
  [
    'connection-closed',
    'no keep-alive',
    () => ({ '/feed.json': { headers: { ...GOOD, connection: 'close' }, body: feed() } }),
  ],
  [
    'not-utf8',
    'another encoding',
    () => ({ '/feed.json': { body: Buffer.from(feed({ title: 'Bérita' }), 'latin1') } }),
  ],
  [
    'page-feed-broken',
    'a page without its feed',
    () => ({
      '/a': html(
        '<script type="module" src="/kpu-news.js"></script><kpu-news-list src="/x.json"></kpu-news-list>',
      ),
    }),
    '/a',
  ],
  [
    'csp-script',
    'a policy',
    () => ({
      '/a': {
        ...html(
          '<script type="module" src="/kpu-news.js"></script><kpu-news-list src="/x.json"></kpu-news-list>',
        ),
        headers: { 'content-security-policy': "script-src 'none'" },
      },
    }),
    '/a',
  ],
];
for (const [id, name, answers, path = '/feed.json'] of faults)
  test(`names ${id}: ${name}`, async () => {
    const found = await ids(path, answers());
    assert.ok(found.includes(id), `found ${found.join(', ')}`);
  });

test('does not call a fault what the same site needs not', async () => {
  const found = await ids(
    '/feed.json',
    { '/feed.json': { headers: { ...GOOD, 'access-control-allow-origin': [] }, body: feed() } },
    { site: origin },
  );
  assert.ok(!found.some((id) => id.startsWith('cors')));
});

test('looks at the feed that a page names', async () => {
  const page = html('<p>KPU');
  page.body = page.body.replace(
    '<title>',
    '<link rel="alternate" type="application/feed+json" href="/umpan"><title>',
  );
  const found = await ids('/', { '/': page, '/umpan': { headers: {}, body: feed() } });
  assert.ok(found.includes('page-with-feed') && found.includes('cors-missing'));
});

test('names an answer that is no HTTP, and a server that is not there', async () => {
  const { createServer: createSocket } = await import('node:net');
  const broken = createSocket((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nab'),
    );
  });
  await once(broken.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${broken.address().port}/feed.json`;
  const first = await check(address, { pause: 0 });
  await new Promise((resolve) => broken.close(resolve));
  const second = await check(address, { pause: 0 });
  assert.deepEqual([first.findings[0].id, second.findings[0].id], ['malformed', 'unreachable']);
});

test('a page that lists news and has no feed', async () => {
  const links = Array.from(
    { length: 8 },
    (_value, id) =>
      `<li><a href="/berita/${id}">Rapat koordinasi persiapan tahapan ke-${id}</a> <time>1${id} Januari 2024</time></li>`,
  );
  const found = await ids('/berita', { '/berita': html(`<h1>Berita</h1><ul>${links.join('')}</ul>`) });
  assert.equal(found.filter((id) => id === 'page-listing').length, 1, found.join());
});

test('a hostile page takes no longer than its size', async () => {
  const found = await ids('/a', { '/a': html('<!--'.repeat(900_000)) });
  assert.ok(found.length > 0);
});

test('asks no private network that a public address names', async () => {
  const resolve = async (host) => [
    { address: host === 'kpu.example' ? '93.184.216.34' : '127.0.0.1', family: 4 },
  ];
  const { Session } = await import('../src/check/probe/probe.mjs');
  const session = new Session({ resolve, pause: 0, limits: { headers: 50, idle: 50, total: 80, bytes: 1 } });
  requests = [];
  await session.get('http://kpu.example:9/', { isNamed: true });
  const { error } = await session.get(`${origin}/feed.json`.replace('127.0.0.1', 'dalam.example'));
  assert.equal(error.code, 'PRIVATE');
  assert.equal(requests.length, 0);
});
