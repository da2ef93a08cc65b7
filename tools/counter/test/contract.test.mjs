// The contract of docs/counter.md, tested with every implementation.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import pg from 'pg';
import { cleanUp, client, folder, rowsOf, runCounter, writeFeed } from './helpers/counter.mjs';
import { hasMariadb, runMariadb } from './helpers/mariadb.mjs';
import { hasPhp, runPhp } from './helpers/php.mjs';
import { hasPostgres, runPostgres } from './helpers/postgres.mjs';

after(cleanUp);

const SITE = 'https://kpu.example';
const [A, B, C, D, E] = ['a', 'b?x=1&y=2', 'c', 'd', 'e'].map((name) => `${SITE}/blog/read/${name}`);
// Valid ids that a careless implementation may fail on.
const ODD = [
  '__proto__',
  'constructor',
  '123',
  '-1',
  "x'; DROP TABLE kpu_news_views; --",
  'x" OR ""="',
  '%',
  '_',
  'Ünï ☕ 新闻 \u{1F4F0}',
  'CASE',
  'case',
  `${SITE}/${'p'.repeat(480)}`,
  'space ',
].map((id) => (id.startsWith('http') ? id : `tag:${id}`));
const FIFTY = Array.from({ length: 50 }, (_, i) => `${SITE}/blog/read/${i}_judul-berita`);
const FEED = [A, B, C, D, E, ...FIFTY];
// View counts in the feed before the counter was installed, valid and invalid ones.
const VIEWS = {
  [D]: 41,
  [E]: '1864',
  [FIFTY[0]]: -3,
  [FIFTY[1]]: 1e15,
  [FIFTY[2]]: 'banyak',
  [FIFTY[3]]: 1.5,
};

/**
 * @typedef {object} Running
 * @property {string} url
 * @property {() => Promise<unknown>} stop
 * @property {() => Promise<Record<string, number>>} rows
 * @property {(views: Record<string, unknown>) => Promise<string>} reread changes the counts in the feed, keeping the
 *   database; resolves with its address
 */

/**
 * @param {string} name
 * @param {(options: { origins?: string[], rate?: number, any?: boolean }) => Promise<Running>} start
 */
function contract(name, start) {
  describe(name, () => {
    /** @type {Running} */
    let running;
    let counter;
    before(async () => {
      running = await start({ origins: [SITE, 'null'] });
      counter = client(running.url);
    });
    after(() => running.stop());
    const counts = async (response) => {
      assert.equal(response.status, 200, await response.clone().text());
      assert.match(response.headers.get('content-type'), /^application\/json/);
      return (await response.json()).counts;
    };
    const refused = async (response, status, code) => {
      const body = await response.json();
      assert.deepEqual([response.status, body.error], [status, code]);
      assert.ok(body.message);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    };

    test('returns 0 for a known id without views, and nothing for unknown ids', async () => {
      assert.deepEqual(await counts(await counter.read([A, 'tag:unknown', B])), { [A]: 0, [B]: 0 });
      assert.deepEqual(await counts(await counter.read(['tag:unknown'])), {});
      assert.deepEqual(await running.rows(), {}, 'and reading writes nothing');
    });

    test('counts a report and returns the new count', async () => {
      assert.deepEqual(await counts(await counter.report(A)), { [A]: 1 });
      assert.deepEqual(await counts(await counter.report(A, { 'content-type': 'application/json' })), {
        [A]: 2,
      });
      assert.deepEqual(await counts(await counter.report(B, { origin: SITE })), { [B]: 1 });
      assert.deepEqual(await counts(await counter.read([B, A, C, A])), { [B]: 1, [A]: 2, [C]: 0 });
      assert.deepEqual(await running.rows(), { [A]: 2, [B]: 1 });
    });

    test('counts concurrent reports', async () => {
      const numbers = await Promise.all(
        Array.from({ length: 40 }, async () => (await counts(await counter.report(C)))[C]),
      );
      assert.equal(Math.max(...numbers), 40);
      assert.deepEqual(
        numbers.filter((number) => !(number >= 1 && number <= 40)),
        [],
      );
      assert.deepEqual(await counts(await counter.read([C])), { [C]: 40 });
    });

    test('accepts one to fifty ids per request', async () => {
      assert.deepEqual(
        await counts(await counter.read(FIFTY)),
        Object.fromEntries(FIFTY.map((id) => [id, 0])),
        'and a number that can be none is 0',
      );
      await refused(await counter.read([...FIFTY, A]), 400, 'too-many-ids');
      await refused(await counter.read([]), 400, 'no-id');
    });

    test('may be cached briefly and revalidated with an ETag', async () => {
      const first = await counter.read([A]);
      assert.match(first.headers.get('cache-control'), /public.*max-age=30/);
      const tag = first.headers.get('etag');
      for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
        const same = await counter.read([A], { 'if-none-match': known });
        assert.equal(same.status, 304);
        assert.equal(await same.text(), '');
      }
      await counter.report(A);
      const next = await counter.read([A], { 'if-none-match': tag });
      assert.equal(next.status, 200);
      assert.notEqual(next.headers.get('etag'), tag);
    });

    test('supports HEAD and refuses other methods', async () => {
      const before = await running.rows();
      const head = await counter.send(undefined, {}, 'HEAD').catch((error) => error);
      assert.equal(head.status, 400, 'no id');
      await refused(await counter.send('{}', {}, 'PUT'), 405, 'bad-method');
      await refused(await counter.send(undefined, {}, 'DELETE'), 405, 'bad-method');
      assert.deepEqual(await running.rows(), before);
    });

    test('refuses invalid reports and writes nothing', async () => {
      const before = await running.rows();
      const json = (id) => JSON.stringify({ id });
      for (const id of [
        'x'.repeat(513),
        'a\0b',
        'a\nb',
        'a\x7fb',
        '\x85',
        '',
        '\uFFFD',
        ['tag:a'],
        { id: 'tag:a' },
        7,
        null,
        true,
      ])
        await refused(await counter.send(json(id)), 400, 'bad-id');
      for (const body of [
        '[]',
        '"id"',
        'null',
        '7',
        '{}',
        '{"ID":"tag:a"}',
        `[${json(A)}]`,
        '{"__proto__":{"id":"tag:a"}}',
      ])
        await refused(await counter.send(body), 400, 'bad-id');
      for (const body of [
        '',
        '{',
        'id=tag:a',
        `${json(A)}x`,
        '{"id":"\\ud800"',
        new Uint8Array([0xff, 0xfe]),
      ])
        await refused(await counter.send(body), 400, 'bad-json');
      assert.equal((await counter.send('{"id":"tag:\\ud800"}')).status, 400, 'half a character');
      for (const id of [
        'tag:never-published',
        '__proto__',
        "x'; DROP TABLE kpu_news_views; --",
        `${A}#x`,
        A.toUpperCase(),
        `${A} `,
      ])
        await refused(await counter.report(id), 404, 'unknown-id');
      await refused(await counter.send(json(A) + ' '.repeat(4096)), 413, 'too-large');
      await refused(
        await counter.report(A, { 'content-type': 'application/x-www-form-urlencoded' }),
        415,
        'bad-type',
      );
      assert.deepEqual(await running.rows(), before);
    });

    test('refuses invalid queries', async () => {
      for (const id of ['x'.repeat(513), 'a\0b', 'a\nb', '', '\uFFFD'])
        await refused(await counter.read([A, id]), 400, 'bad-id');
      await refused(await fetch(`${running.url}?id=%FF`), 400, 'bad-id');
      assert.deepEqual(await counts(await counter.read(ODD)), {});
    });

    test('allows only the configured origins', async () => {
      const before = await running.rows();
      for (const origin of [
        'https://evil.example',
        `${SITE}.evil.example`,
        'http://kpu.example',
        `${SITE}:8443`,
      ]) {
        await refused(await counter.report(A, { origin }), 403, 'foreign-origin');
        const read = await counter.read([A], { origin });
        assert.equal(read.headers.get('access-control-allow-origin'), origin, 'so that the page can say why');
        assert.match(read.headers.get('vary'), /origin/i);
        await refused(read, 403, 'foreign-origin');
      }
      assert.deepEqual(await running.rows(), before);
      for (const origin of [SITE, 'null']) {
        const read = await counter.read([A], { origin });
        assert.equal(read.headers.get('access-control-allow-origin'), origin);
        assert.match(read.headers.get('vary'), /origin/i);
        const unknown = await counter.report('tag:x', { origin });
        assert.equal(
          unknown.headers.get('access-control-allow-origin'),
          origin,
          'so that the page sees the httpError',
        );
      }
    });

    test('answers a CORS preflight for JSON', async () => {
      const ask = (origin) =>
        counter.send(
          undefined,
          {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
          'OPTIONS',
        );
      const answer = await ask(SITE);
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
      assert.match(answer.headers.get('access-control-allow-methods'), /POST/);
      assert.match(answer.headers.get('access-control-allow-headers'), /content-type/i);
      await refused(await ask('https://evil.example'), 403, 'foreign-origin');
    });

    test('returns the count without counting if Sec-GPC is set', async () => {
      const before = await running.rows();
      assert.deepEqual(await counts(await counter.report(A, { 'sec-gpc': '1' })), { [A]: before[A] });
      assert.deepEqual(await running.rows(), before);
    });

    test('starts an article with the count in its feed', async (t) => {
      const own = await start({});
      t.after(() => own.stop());
      const { read, report } = client(own.url);
      assert.deepEqual(await counts(await read([D, E, A])), { [D]: 41, [E]: 1864, [A]: 0 });
      assert.deepEqual(await counts(await report(D, { 'sec-gpc': '1' })), { [D]: 41 });
      assert.deepEqual(await own.rows(), {}, 'neither has written anything');
      const answers = await Promise.all(Array.from({ length: 20 }, async () => counts(await report(D))));
      const numbers = answers.map((answer) => answer[D]);
      assert.equal(Math.max(...numbers), 61);
      assert.ok(Math.min(...numbers) > 41);
      assert.deepEqual(await counts(await report(A)), { [A]: 1 });
      assert.deepEqual(await own.rows(), { [D]: 61, [A]: 1 });
    });

    test('ignores the count in the feed once an article has been counted', async (t) => {
      const own = await start({});
      t.after(() => own.stop());
      await counts(await client(own.url).report(D));
      const { read, report } = client(await own.reread({ [D]: 9000, [E]: 9000 }));
      assert.deepEqual(await counts(await read([D, E])), { [D]: 42, [E]: 9000 });
      assert.deepEqual(await counts(await report(D)), { [D]: 43 });
      assert.deepEqual(await counts(await report(E)), { [E]: 9001 });
      assert.deepEqual(await own.rows(), { [D]: 43, [E]: 9001 });
    });

    test('allows any origin if none is configured', async (t) => {
      const open = await start({});
      t.after(() => open.stop());
      const read = await client(open.url).report(A, { origin: 'https://anywhere.example' });
      assert.equal(read.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(await counts(read), { [A]: 1 });
    });

    test('counts every valid id separately', async (t) => {
      const open = await start({ any: true });
      t.after(() => open.stop());
      assert.deepEqual(
        await counts(await client(open.url).read(ODD)),
        Object.fromEntries(ODD.map((id) => [id, 0])),
      );
      for (const id of ODD)
        assert.deepEqual(Object.entries(await counts(await client(open.url).report(id))), [[id, 1]]);
      assert.deepEqual(
        await counts(await client(open.url).read(ODD)),
        Object.fromEntries(ODD.map((id) => [id, 1])),
      );
      assert.equal(Object.keys(await open.rows()).length, ODD.length);
    });

    test('limits the rate of reports per address', async (t) => {
      const few = await start({ rate: 5 });
      t.after(() => few.stop());
      const answers = await Promise.all(Array.from({ length: 20 }, () => client(few.url).report(A)));
      const late = answers.filter(({ status }) => status === 429);
      assert.equal(late.length, 15);
      await refused(late[0], 429, 'too-many');
      const wait = Number(late[0].headers.get('retry-after'));
      assert.ok(wait >= 1 && wait <= 60, `${wait}`);
      assert.match(late[0].headers.get('access-control-expose-headers'), /retry-after/i);
      assert.deepEqual(await few.rows(), { [A]: 5 });
      assert.deepEqual(
        await counts(await client(few.url).read([A])),
        { [A]: 5 },
        'reading is another matter',
      );
    });
  });
}

/**
 * The server, with a feed of its own; started anew where the feed changes, as a test cannot wait for five minutes.
 * @param {{ origins?: string[], rate?: number, any?: boolean }} options
 * @param {string[]} args
 * @param {Parameters<typeof runCounter>[1]} [how]
 */
async function serve({ origins = [], rate = 0, any }, args, how) {
  const feed = join(folder(), 'feed.json');
  let counter;
  async function run(views) {
    writeFeed(feed, FEED, views);
    const sites = origins.length ? ['--origins', origins.join(',')] : [];
    const whose = any ? ['--open'] : ['--feed', feed];
    counter = await runCounter([...sites, '--rate', `${rate}`, ...whose, ...args], how);
    if (!any) await counter.until('feed-read');
    return counter.url;
  }
  return {
    url: await run(VIEWS),
    stop: () => counter.stop(),
    async reread(views) {
      await counter.stop();
      return run(views);
    },
  };
}

contract('kpu-news-counter on a SQLite file', async (options) => {
  const file = join(folder(), 'counts.db');
  return { ...(await serve(options, ['--database', `file:${file}`])), rows: () => rowsOf(file) };
});

if (hasPostgres()) {
  let server;
  let databases = 0;
  before(async () => (server = await runPostgres()));
  after(() => server.stop());
  const query = async (url, sql) => {
    const connection = new pg.Client(url);
    await connection.connect();
    const { rows } = await connection.query(sql);
    await connection.end();
    return rows;
  };
  contract('kpu-news-counter on PostgreSQL', async (options) => {
    const name = `counts${databases++}`;
    await query(server.url, `CREATE DATABASE ${name}`);
    const url = new URL(server.url);
    url.pathname = name;
    const counter = await serve(options, [], { env: { DATABASE_URL: url.href } });
    const rows = async () =>
      Object.fromEntries(
        (await query(url.href, 'SELECT id, views FROM kpu_news_views ORDER BY id COLLATE "C"')).map(
          ({ id, views }) => [id, Number(views)],
        ),
      );
    return { ...counter, rows };
  });
} else console.log('PostgreSQL is not tested: no server here (apt install postgresql).');

/** The page in a folder of its own. @param {Record<string, any>} settings */
async function servePage({ any, origins = [], rate = 0, ...database }) {
  const feed = join(folder(), 'feed.json');
  writeFeed(feed, FEED, VIEWS);
  const second = new Date().getSeconds(); // the page counts by the minute of the clock: not across two of them
  if (rate && second > 50) await new Promise((resolve) => setTimeout(resolve, (60 - second) * 1000));
  const whose = any ? { prefixes: [''] } : { feeds: [feed] };
  const page = await runPhp(folder(), { ...database, origins, rate, ...whose });
  return {
    ...page,
    async reread(views) {
      writeFeed(feed, FEED, views);
      return page.url;
    },
  };
}

if (hasPhp())
  contract('docs/counter.php on a SQLite file', async (how) => {
    const file = join(folder(), 'counts.db');
    const page = await servePage({ ...how, database: `sqlite:${file}` });
    return { ...page, rows: () => rowsOf(file) };
  });

if (hasMariadb()) {
  let server;
  let databases = 0;
  before(async () => (server = await runMariadb()));
  after(() => server.stop());
  contract('docs/counter.php on MariaDB', async ({ origins, rate, any }) => {
    const database = `counts${databases++}`;
    server.query(`CREATE DATABASE ${database}; CREATE USER ${database}@'%' IDENTIFIED BY 'x';
      GRANT ALL ON ${database}.* TO ${database}@'%'`);
    const page = await servePage({
      ...{ origins, rate, any },
      database: `mysql:host=127.0.0.1;port=${server.port};dbname=${database};charset=utf8mb4`,
      user: database,
      password: 'x',
    });
    const rows = async () =>
      Object.fromEntries(
        server
          .query('SELECT HEX(id), views FROM kpu_news_views ORDER BY id', database)
          .split('\n')
          .filter(Boolean)
          .map((line) => line.split('\t'))
          .map(([id, views]) => [Buffer.from(id, 'hex').toString(), Number(views)]),
      );
    return { ...page, rows };
  });
}
