// The faults that can occur between a feed and a visitor, numbered as in docs/reliability.md.
// An entry is a name and an answer; fault-server.mjs sends it at /fault/ID/….
import { Buffer } from 'node:buffer';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Exchange a request and its response
 * @property {import('node:net').Socket} socket
 * @property {string} url address of the fault, without query
 * @property {string} there the same on another origin
 * @property {string} rest path after that, for what a fault refers to
 * @property {URLSearchParams} query
 * @property {number} count requests so far, this one included
 * @property {Record<string, string>} headers what the browser sent
 *
 * @typedef {(to: Exchange) => unknown} Play
 */

const day = (n) => new Date(Date.UTC(2026, 5, 28 - n, 8)).toISOString();

/** Article `n`; a higher number is older. */
const item = (n, members) => ({
  id: String(n),
  url: `https://kpu.example/berita/${n}`,
  title: `Berita ${n}`,
  date_published: day(n),
  ...members,
});
const items = (count) => Array.from({ length: count }, (_, index) => item(index + 1));
const feed = (list, members) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Uji', items: list, ...members });
const FEED = feed(items(3));

/** What a list shows before the fault. */
export const good = (to) =>
  answer({ body: feed([item(1, { title: 'Lama 1' }), item(2, { title: 'Lama 2' })]) })(to);

const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
  'Content-Type': 'application/feed+json',
};

/** Status line and headers as sent; a list repeats a header, null omits it. */
const head = (headers = {}, status = 200) =>
  [
    `HTTP/1.1 ${status} Answer`,
    ...Object.entries({ ...open, ...headers }).flatMap(([name, value]) =>
      value === null ? [] : [value].flat().map((one) => `${name}: ${one}`),
    ),
    'Connection: close',
    '\r\n',
  ].join('\r\n');

/** A whole answer, correct HTTP. `body` and `headers` may depend on the request. @returns {Play} */
function answer({ status = 200, headers = {}, body = FEED } = {}) {
  return (to) => {
    const text = typeof body === 'function' ? body(to) : body;
    const bytes = Buffer.from(text);
    const more = typeof headers === 'function' ? headers(to) : headers;
    const bare = status < 200 || status === 204 || status === 304;
    to.socket.write(head({ 'Content-Length': bare ? null : bytes.length, ...more }, status));
    to.socket.end(bare ? undefined : bytes);
  };
}

/** Arbitrary bytes, then the end of the connection. @returns {Play} */
const wire =
  (...parts) =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };

/** Arbitrary bytes, then silence. @returns {Play} */
const silence =
  (...parts) =>
  ({ socket }) => {
    for (const part of parts) socket.write(part);
  };

/** A head, then chunks for as long as the client reads; the log contains the number of bytes. @returns {Play} */
const pour =
  (start, piece, pieces, pause = 0) =>
  async ({ socket }) => {
    socket.write(head());
    socket.write(start);
    for (let index = 0; index < pieces && !socket.destroyed; index++) {
      if (!socket.write(piece))
        await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
      if (pause) await sleep(pause); // no server is as fast as this machine's memory
    }
    socket.end();
  };

/** One answer for each request; the last one repeats. @returns {Play} */
const inTurn =
  (...plays) =>
  (to) =>
    plays[Math.min(to.count, plays.length) - 1](to);

/** One answer for the address itself, others for the paths below it. @returns {Play} */
const byPath = (play, others) => (to) => (others[to.rest] ?? play)(to);

/** Contains a letter that differs in each encoding. */
const accents = feed([item(1, { title: 'Berita é' })]);
const half = FEED.slice(0, FEED.length / 2);
const length = (size) => head({ 'Content-Length': size });
const redirect = (location, headers) =>
  answer({
    status: 302,
    headers: (to) => ({ Location: typeof location === 'function' ? location(to) : location, ...headers }),
    body: '',
  });
const statuses = (row, ...list) =>
  Object.fromEntries(
    list.map((status) => [`${row}-${status}`, [`status ${status} with a feed`, answer({ status })]]),
  );
const later = (value, headers) =>
  answer({ status: 429, headers: { 'Retry-After': value, ...headers }, body: '' });
const json = (row, bodies) =>
  Object.fromEntries(
    Object.entries(bodies).map(([name, [title, body]]) => [`${row}-${name}`, [title, answer({ body })]]),
  );

const once = (make) => {
  let made;
  return () => (made ??= make());
};
const bomb = once(() => gzipSync(Buffer.alloc(50_000_000, ' ')));
const many = once(() =>
  feed(Array.from({ length: 100_000 }, (_, n) => ({ id: n, title: `Berita ${n + 1}` }))),
);

const posts = (count) =>
  items(count).map(({ id, url, title }) => ({
    id: +id,
    date: '2026-06-01T08:00:00',
    link: url,
    type: 'post',
    status: 'publish',
    title: { rendered: title },
    content: { rendered: '<p>Isi</p>', protected: false },
  }));

// ─── XML ───
const rssItem = (n, more = '', words = n) =>
  `<item><title>Berita ${words}</title><link>https://kpu.example/berita/${n}</link>` +
  `<pubDate>${new Date(day(n)).toUTCString()}</pubDate>${more}</item>`;
const rssItems = (count, more) =>
  Array.from({ length: count }, (_, index) => rssItem(index + 1, more)).join('');
const rss = (inside = rssItems(3), start = '<?xml version="1.0"?>') =>
  `${start}<rss version="2.0"><channel><title>Uji</title>${inside}</channel></rss>`;
const xml = (body) => answer({ headers: { 'Content-Type': 'application/rss+xml' }, body });
const laughs =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">' +
  Array.from(
    { length: 9 },
    (_, index) =>
      `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`,
  ).join('') +
  ']>';
const nested = (depth) => rss(rssItem(1, `<x>${'<b>'.repeat(depth)}${'</b>'.repeat(depth)}</x>`));
const rdf = (inside) =>
  '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ' +
  `xmlns="http://purl.org/rss/1.0/"><channel><title>Uji</title></channel>${inside}</rdf:RDF>`;

// ─── Pictures ───
const picture = (type, body) => answer({ headers: { 'Content-Type': type }, body });
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
/** A PNG whose header declares 10 000 × 10 000 pixels, without image data. */
const HUGE = Buffer.from('89504e470d0a1a0a0000000d4948445200002710000027100800000000', 'hex');
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9" onload="top.struck=1">' +
  '<script>top.struck=1</script><rect width="16" height="9"/></svg>';

/** @type {Record<string, [name: string, play: Play]>} */
export const faults = {
  // ─── Connection and stalls ───
  '3-closed': ['accepted, then closed', wire()],
  '3-reset': ['accepted, then reset', ({ socket }) => socket.resetAndDestroy()],
  '4-silence': ['accepted, then silence', silence()],
  '5-status': ['a status line, then silence', silence('HTTP/1.1 200 OK\r\n')],
  '6-headers': ['headers, then silence', silence(length(FEED.length))],
  '7-half': ['half the body, then silence', silence(length(FEED.length), half)],
  '8-drip': [
    'an endless trickle of bytes',
    async ({ socket }) => {
      socket.write(head());
      for (let index = 0; !socket.destroyed; index++) {
        socket.write(FEED[index % FEED.length]);
        await sleep(20);
      }
    },
  ],
  '9-garbage': ['an invalid status line', wire('HTTP/1.1 zwei\r\n\r\n', FEED)],
  '9-bare': ['a body without status and headers', wire(FEED)],
  '10-head': ['cut inside the headers', wire(head().slice(0, -30))],
  '11-long': ['a length that is too long', wire(length(FEED.length + 99), FEED)],
  '12-short': ['a length that is too short', wire(length(FEED.length - 40), FEED)],
  '13-early': ['no length, and closed early', wire(head(), half)],
  '14-two': ['two different lengths', wire(head({ 'Content-Length': [FEED.length, FEED.length - 9] }), FEED)],
  '14-negative': ['a negative length', wire(length(-1), FEED)],
  '15-endless': [
    'endless chunks',
    wire(head({ 'Transfer-Encoding': 'chunked' }), `${half.length.toString(16)}\r\n${half}\r\n`),
  ],
  '15-size': [
    'an invalid chunk size',
    wire(head({ 'Transfer-Encoding': 'chunked' }), `${half.length.toString(16)}\r\n${half}\r\nzz\r\n`),
  ],
  '16-header': ['a header of 300 kB', answer({ headers: { 'X-Long': 'x'.repeat(300_000) } })],
  '17-continue': [
    '100 Continue first',
    (to) => {
      to.socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      answer()(to);
    },
  ],
  '17-hints': [
    'thirty Early Hints first',
    (to) => {
      to.socket.write('HTTP/1.1 103 Early Hints\r\nX-A: b\r\n\r\n'.repeat(30));
      answer()(to);
    },
  ],

  // ─── Status ───
  '23-204': ['204 No Content', answer({ status: 204 })],
  '23-205': ['205 Reset Content', answer({ status: 205, body: '' })],
  '23-empty': ['200 with an empty body', answer({ body: '' })],
  '24-206': ['an unrequested range', answer({ status: 206, body: half })],
  '25-always': ['unexpected 304, always', answer({ status: 304 })],
  '25-once': ['unexpected 304, once', inTurn(answer({ status: 304 }), answer())],
  '26-300': ['300 without Location', answer({ status: 300 })],
  '26-302': ['302 without Location', answer({ status: 302 })],
  '27-loop': ['a redirect loop', redirect(({ url }) => url)],
  '27-data': ['a redirect to data:', redirect('data:application/json,{"items":[]}')],
  '27-script': ['a redirect to javascript:', redirect('javascript:alert(1)')],
  '27-file': ['a redirect to file:', redirect('file:///etc/passwd')],
  '27-login': [
    'a redirect to a URL with credentials',
    byPath(
      redirect(({ url }) => url.replace('//', '//a:b@') + '/there'),
      { there: answer() },
    ),
  ],
  '28-open': [
    'a redirect to another origin with CORS for all',
    byPath(
      redirect(({ there }) => `${there}/there`),
      { there: answer() },
    ),
  ],
  '29-listed': [
    'a redirect to another origin with CORS for one origin',
    byPath(
      redirect(({ there }) => `${there}/there`),
      {
        there: (to) =>
          answer({
            headers: {
              'Access-Control-Allow-Origin': to.headers.referer?.slice(0, -1) ?? 'http://localhost',
            },
          })(to),
      },
    ),
  ],
  '30-hop': [
    'a redirect without CORS',
    byPath(
      redirect(({ url }) => `${url}/there`, { 'Access-Control-Allow-Origin': null }),
      {
        there: answer(),
      },
    ),
  ],
  '31-401': [
    '401 with HTTP authentication',
    answer({ status: 401, headers: { 'WWW-Authenticate': 'Basic realm="KPU"' } }),
  ],
  ...statuses(31, 403, 451),
  '32-407': [
    'proxy authentication',
    answer({ status: 407, headers: { 'Proxy-Authenticate': 'Basic realm="KPU"' } }),
  ],
  ...statuses(33, 404, 410),
  ...statuses(34, 400, 405, 406, 418, 421, 431, 999, '099'),
  ...statuses(35, 408, 425),
  '36-seconds': ['429 with Retry-After in seconds', later('7')],
  '37-date': ['429 with Retry-After as a date', later(new Date(Date.now() + 3_600_000).toUTCString())],
  '37-past': ['429 with Retry-After in the past', later(new Date(Date.now() - 3_600_000).toUTCString())],
  '37-negative': ['429 with a negative Retry-After', later('-1')],
  '37-long': ['429 with Retry-After of a day', later('99999')],
  '37-nonsense': ['429 with an invalid Retry-After', later('abc')],
  '37-two': ['429 with two Retry-After headers', later(['7', '9'])],
  '38-hidden': ['429 with a hidden Retry-After', later('7', { 'Access-Control-Expose-Headers': null })],
  ...statuses(39, 500, 502, 504, 520, 521, 522, 523, 524, 530),
  '40-open': [
    '503 with Retry-After',
    answer({ status: 503, headers: { 'Retry-After': '7' }, body: '<h1>Pemeliharaan</h1>' }),
  ],
  '40-hidden': [
    '503 with a hidden Retry-After',
    answer({ status: 503, headers: { 'Retry-After': '7', 'Access-Control-Expose-Headers': null } }),
  ],
  '42-firewall': [
    'a firewall page',
    answer({
      headers: { 'Content-Type': 'text/html' },
      body: '<!doctype html><title>Just a moment…</title>',
    }),
  ],
  '42-login': [
    'a redirect to a login page',
    byPath(
      redirect(({ url }) => `${url}/masuk`),
      {
        masuk: answer({
          headers: { 'Content-Type': 'text/html' },
          body: '\n<html><form>Masuk</form></html>',
        }),
      },
    ),
  ],
  '42-warning': [
    'a PHP warning before the feed',
    answer({ body: `<br />\n<b>Warning</b>: Undefined index in <b>feed.php</b>${FEED}` }),
  ],
  '43-flapping': [
    '500, then a feed, then 500',
    inTurn(answer({ status: 500 }), answer(), answer({ status: 500 })),
  ],

  // ─── CORS ───
  '44-none': ['no CORS header', answer({ headers: { 'Access-Control-Allow-Origin': null } })],
  '44-other': [
    'CORS for another origin',
    answer({ headers: { 'Access-Control-Allow-Origin': 'https://kpu.example' } }),
  ],
  '44-null': ['CORS for null', answer({ headers: { 'Access-Control-Allow-Origin': 'null' } })],
  '44-twice': ['two CORS headers', answer({ headers: { 'Access-Control-Allow-Origin': ['*', '*'] } })],
  '44-list': [
    'CORS for a list of origins',
    answer({ headers: { 'Access-Control-Allow-Origin': 'https://kpu.example, http://localhost' } }),
  ],
  '45-404': [
    '404 without a CORS header',
    answer({ status: 404, headers: { 'Access-Control-Allow-Origin': null } }),
  ],
  '45-500': [
    '500 without a CORS header',
    answer({ status: 500, headers: { 'Access-Control-Allow-Origin': null } }),
  ],
  '47-credentials': [
    'CORS for all, with credentials',
    answer({ headers: { 'Access-Control-Allow-Credentials': 'true', 'Set-Cookie': 'kpu=1; Path=/' } }),
  ],
  '48-attachment': [
    'as a download',
    answer({ headers: { 'Content-Disposition': 'attachment; filename="feed.json"' } }),
  ],
  '48-policy': [
    'with Cross-Origin-Resource-Policy',
    answer({ headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } }),
  ],
  '48-nosniff': [
    'text/html with nosniff',
    answer({ headers: { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' } }),
  ],

  // ─── Bytes and encodings ───
  '55-plain': ['gzip header with plain content', answer({ headers: { 'Content-Encoding': 'gzip' } })],
  '55-cut': [
    'truncated gzip',
    (to) => {
      const bytes = gzipSync(feed(items(60)));
      wire(head({ 'Content-Encoding': 'gzip' }), bytes.subarray(0, bytes.length - 60))(to);
    },
  ],
  '55-unsaid': ['gzip content without a header', answer({ body: () => gzipSync(FEED) })],
  '55-unknown': ['an unknown content encoding', answer({ headers: { 'Content-Encoding': 'x-kpu' } })],
  '56-bomb': [
    '50 kB that decompress to 50 MB',
    answer({ headers: { 'Content-Encoding': 'gzip' }, body: bomb }),
  ],
  '57-bom': ['a byte order mark first', answer({ body: `\ufeff${FEED}` })],
  '58-le': ['UTF-16, little-endian', answer({ body: () => Buffer.from(`\ufeff${accents}`, 'utf16le') })],
  '58-be': [
    'UTF-16, big-endian',
    answer({ body: () => Buffer.from(`\ufeff${accents}`, 'utf16le').swap16() }),
  ],
  '58-latin': [
    'ISO 8859-1 with a header',
    answer({
      headers: { 'Content-Type': 'application/json; charset=iso-8859-1' },
      body: () => Buffer.from(accents, 'latin1'),
    }),
  ],
  '58-windows': [
    'windows-1252 with a header',
    answer({
      headers: { 'Content-Type': 'application/json; charset=windows-1252' },
      body: () => Buffer.from(accents.replace('é', '\x80'), 'latin1'),
    }),
  ],
  '58-declared': [
    'XML in its declared encoding',
    xml(() =>
      Buffer.from(rss(rssItem(1, '', '\x80'), '<?xml version="1.0" encoding="windows-1252"?>'), 'latin1'),
    ),
  ],
  '58-lying': [
    'UTF-8 with a byte order mark but another declaration',
    xml(`\ufeff${rss(rssItem(1, '', 'é'), '<?xml version="1.0" encoding="iso-8859-1"?>')}`),
  ],
  '59-label': [
    'an unknown charset',
    answer({ headers: { 'Content-Type': 'application/json; charset=kpu-8' } }),
  ],
  '60-invalid': [
    'invalid UTF-8',
    answer({ body: Buffer.from(feed([item(1, { title: 'Berita \xff' })]), 'latin1') }),
  ],
  '61-html': ['JSON as text/html', answer({ headers: { 'Content-Type': 'text/html' } })],
  '61-plain': ['JSON as text/plain', answer({ headers: { 'Content-Type': 'text/plain' } })],
  '61-none': ['JSON without a type', answer({ headers: { 'Content-Type': null } })],
  '61-xml': ['JSON as XML', answer({ headers: { 'Content-Type': 'application/rss+xml' } })],
  '61-json': ['XML as JSON', answer({ body: rss() })],

  // ─── JSON ───
  ...json(62, {
    null: ['null', 'null'],
    list: ['a list', '[]'],
    text: ['a text', '"x"'],
    number: ['a number', '42'],
    empty: ['an empty object', '{}'],
    missing: ['no items', '{"version":"https://jsonfeed.org/version/1.1","title":"Uji"}'],
    'items-null': ['items that are null', '{"items":null}'],
    'items-object': ['items that are an object', '{"items":{"0":{"title":"x"}}}'],
    'items-text': ['items that are a text', '{"items":"x"}'],
  }),
  ...json(63, {
    items: ['invalid items', feed([null, 1, 'x', [], {}, item(1)])],
    authors: ['invalid authors', feed([item(1, { authors: [null, 1, {}] })], { authors: null })],
  }),
  '64-deep': [
    'arrays nested 100 000 levels deep',
    answer({ body: () => feed(items(3)).replace(/}$/, `,"_x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`) }),
  ],
  '64-deeper': ['arrays nested 5 000 000 levels deep', pour('{"items":[],"_x":', '['.repeat(50_000), 100)],
  ...json(65, {
    twice: ['duplicate keys', FEED.replace('"title":"Uji"', '"title":1,"items":7,"title":"Uji"')],
  }),
  ...json(66, {
    views: [
      'counts that are none',
      `{"items":[${['1e999', '18446744073709551616', '-1', '"41x"', '1.5', 'null']
        .map((views, index) =>
          JSON.stringify(item(index + 1, { _kpu: { views: 0 } })).replace('"views":0', `"views":${views}`),
        )
        .join()}]}`,
    ],
  }),
  ...json(67, {
    ids: [
      'two long ids that become one number',
      `{"items":[${[9007199254740992n, 9007199254740993n]
        .map((id, index) => JSON.stringify(item(index + 1)).replace(`"id":"${index + 1}"`, `"id":${id}`))
        .join()}]}`,
    ],
  }),
  ...json(68, {
    surrogate: ['a lone surrogate', feed([item(1, { id: '\ud800', title: 'Berita 1\udfff' })])],
  }),
  ...json(69, {
    controls: ['control characters', feed([item(1, { title: 'Be\0r\x07ita\u2028 1\u202e' })])],
  }),
  ...json(70, {
    proto: [
      'keys that mean something to JavaScript',
      `{"items":[{"__proto__":{"title":"x","pinned":true},"constructor":1,"toJSON":2,${JSON.stringify(item(1)).slice(1)}],` +
        '"__proto__":{"items":[]},"toJSON":1}',
    ],
  }),
  '71-many': ['100 000 articles', answer({ body: many })],
  '72-string': ['a string of 10 MB', pour('{"title":"', 'x'.repeat(50_000), 200)],
  '72-endless': ['an endless string', pour('{"title":"', 'x'.repeat(50_000), 4000, 2)],
  '72-title': [
    'a title of 1 MB',
    answer({ body: feed([item(1, { title: `Berita 1 ${'x'.repeat(1e6)}` })]) }),
  ],
  ...json(73, {
    newline: ['a raw line break in a string', '{"items":[{"id":"1","title":"a\nb"}]}'],
    comma: ['a trailing comma', '{"items":[{"id":"1","title":"a"},]}'],
    nan: ['NaN', '{"items":[{"id":NaN}]}'],
    junk: ['text after the feed', `${FEED} habis`],
  }),
  ...json(74, {
    dates: [
      'one date, and others that are none',
      feed(
        ['Dom, 16 Jun 2024', '+275760-09-13T00:00:00.001Z', '0000-00-00', 'kemarin', 1e99, {}].map(
          (date, index) => item(index + 1, { date_published: date }),
        ),
      ),
    ],
  }),
  ...json(75, {
    urls: [
      'addresses that may not be used',
      feed(
        [undefined, 'javascript:alert(1)', 'data:text/html,x', 'https://a:b@kpu.example/', '/relatif'].map(
          (url, index) => item(index + 1, { url }),
        ),
      ),
    ],
  }),
  ...json(76, {
    twice: [
      'an article that comes twice',
      feed([item(1, { title: 'Berita lama', date_published: day(9) }), item(1), item(2)]),
    ],
  }),
  '77-self': [
    'a next page that is the same page',
    answer({ body: ({ url }) => feed(items(3), { next_url: url }) }),
  ],
  '77-back': [
    'pages that form a loop',
    byPath(answer({ body: ({ url }) => feed(items(2), { next_url: `${url}/dua` }) }), {
      dua: answer({ body: ({ url }) => feed([item(3)], { next_url: url }) }),
    }),
  ],
  '77-elsewhere': [
    'a next page on another origin',
    answer({ body: ({ there }) => feed(items(3), { next_url: `${there}/dua` }) }),
  ],
  '77-script': [
    'a next page with a javascript: URL',
    answer({ body: feed(items(3), { next_url: 'javascript:alert(1)' }) }),
  ],
  '77-endless': [
    'endless pages',
    answer({ body: ({ url, count }) => feed([item(count)], { next_url: `${url}/${count}` }) }),
  ],
  '78-second': [
    'a second page that fails',
    byPath(answer({ body: ({ url }) => feed(items(3), { next_url: `${url}/dua` }) }), {
      dua: answer({ status: 404 }),
    }),
  ],
  '79-end': [
    'a WordPress page after the last one',
    (to) =>
      to.query.get('page') > 1
        ? answer({ status: 400, body: '{"code":"rest_post_invalid_page_number","data":{"status":400}}' })(to)
        : answer({ body: JSON.stringify(posts(+to.query.get('per_page'))) })(to),
  ],

  // ─── XML ───
  '80-laughs': [
    'exponential entity expansion (billion laughs)',
    xml(rss(rssItem(1, '<description>&j;</description>'), laughs)),
  ],
  '80-quadratic': [
    'quadratic entity expansion',
    xml(() =>
      rss(
        rssItem(1, `<description>${'&a;'.repeat(10_000)}</description>`),
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(10_000)}">]>`,
      ),
    ),
  ],
  '81-entity': [
    'an external entity',
    xml(({ url }) =>
      rss(
        rssItem(1, '<description>&a;</description>'),
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "${url}/diam"><!ENTITY % b SYSTEM "${url}/diam">%b;]>`,
      ),
    ),
  ],
  '81-dtd': [
    'an external DTD',
    xml(({ url }) => rss(undefined, `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "${url}/diam">`)),
  ],
  '81-include': [
    'XInclude and a style sheet',
    xml(({ url }) =>
      rss(
        rssItem(
          1,
          `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${url}/diam" parse="text"/>`,
        ) + rssItems(3),
        `<?xml version="1.0"?><?xml-stylesheet href="${url}/diam" type="text/xsl"?>`,
      ),
    ),
  ],
  '82-prefix': ['an undeclared prefix', xml(rss(rssItem(1, '<dc:creator>Ani</dc:creator>')))],
  '82-entity': ['an HTML entity', xml(rss(rssItem(1, '', '1&nbsp;')))],
  '82-ampersand': ['a bare ampersand', xml(rss(rssItem(1, '', '1 & 2')))],
  '82-control': ['a control character', xml(rss(rssItem(1, '', '1\x0b')))],
  '82-space': ['white space before the declaration', xml(`\n ${rss()}`)],
  '83-cut': [
    'XML cut off after twenty articles',
    xml(() => rss(rssItems(20) + rssItem(21)).split('<title>Berita 21')[0]),
  ],
  '83-start': ['XML cut off before the first complete article', xml(rss().slice(0, 90))],
  '84-deep': ['elements nested 5 000 levels deep', xml(() => nested(5_000))],
  '84-deeper': ['elements nested 100 000 levels deep', xml(() => nested(100_000))],
  '85-script': [
    'XML with HTML elements and scripts',
    xml(
      rss(
        rssItem(
          1,
          '<script xmlns="http://www.w3.org/1999/xhtml">top.struck=1</script>' +
            '<img xmlns="http://www.w3.org/1999/xhtml" src="x:" onerror="top.struck=1"/>',
        ),
      ),
    ),
  ],
  '86-many': [
    '100 000 articles in XML',
    xml(() =>
      rss(Array.from({ length: 100_000 }, (_, n) => `<item><title>Berita ${n + 1}</title></item>`).join('')),
    ),
  ],
  '87-page': [
    'an XHTML page',
    xml('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><title>x</title></html>'),
  ],
  '87-empty': ['XML without a root element', xml('<?xml version="1.0"?>')],
  '87-atom': [
    'Atom 0.3',
    xml(
      '<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Uji</title><entry>' +
        '<title>Berita 1</title><link rel="alternate" href="https://kpu.example/berita/1"/></entry></feed>',
    ),
  ],
  '87-rdf': ['RSS 1.0 without an article', xml(rdf(''))],

  // ─── Pictures ───
  '109-gone': ['an image with status 404', answer({ status: 404, body: '' })],
  '109-slow': ['an image that never loads', silence()],
  '109-huge': ['an image of 100 million pixels', picture('image/png', HUGE)],
  '109-script': ['an SVG image with a script', picture('image/svg+xml', SVG)],
  '109-beacon': ['a tracking pixel', picture('image/gif', GIF)],
  '109-redirect': [
    'an image that redirects to another host',
    byPath(
      redirect(({ there }) => `${there}/there`),
      {
        there: picture('image/gif', GIF),
      },
    ),
  ],
};
