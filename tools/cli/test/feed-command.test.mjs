// `kpu-news feed`: its files, exit codes, messages and manners.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tables, languageOf } from '../src/feed/messages.mjs';
import { isPublicHost } from '../src/feed/network.mjs';
import { Requests } from '../src/feed/requests.mjs';
import { articles, createFolder, feed, jsonFeed, readJson, startSite } from './feed-helpers.mjs';

const program = fileURLToPath(new URL('../kpu-news.mjs', import.meta.url));
const path = createFolder(after);
const folder = dirname(path('x'));
const site = await startSite(after);

async function run(args, { env, flags = [] } = {}) {
  const child = spawn(process.execPath, [...flags, program, 'feed', ...args], {
    cwd: folder,
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (texts[name] += text));
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...texts };
}

const leftovers = () => readdirSync(folder).filter((name) => /\.(tmp|lock)$/.test(name));
const write = (name, list) => {
  writeFileSync(path(name), jsonFeed(list));
  return path(name);
};

test('writes a file quietly, and leaves it alone while nothing changes', async () => {
  const source = write('sumber.json', articles(9, 1));
  const args = [source, '--home', 'https://kpu.example/', '--out', 'umpan.json'];
  assert.deepEqual(await run(args), { code: 0, signal: null, stdout: '', stderr: '' });
  const text = readFileSync(path('umpan.json'), 'utf8');
  utimesSync(path('umpan.json'), 1, 1);
  assert.equal((await run(args)).code, 0);
  assert.equal(readFileSync(path('umpan.json'), 'utf8'), text);
  assert.equal(statSync(path('umpan.json')).mtimeMs, 1000, 'the same bytes are not written');
  assert.deepEqual(leftovers(), []);
  const printed = await run(args.slice(0, 3), { env: { SOURCE_DATE_EPOCH: '0' } });
  assert.match(printed.stdout, /"first_seen": "1970-01-01T00:00:00\.000Z"/);
});

test('exits with 1 where the feed fails, and with 2 where an option is wrong', async () => {
  const source = write('dua.json', articles(2, 1));
  for (const [args, code, message] of [
    [
      [source, '--out', 'gagal.json'],
      1,
      /^kpu-news: dua\.json: Only 2 articles were found|dua\.json: Only 2/,
    ],
    [[source, '--out', 'tidak/ada.json'], 1, /tidak\/ada\.json: The file cannot be written/],
    [[], 2, /Which page/],
    [
      ['tidak-ada', '--home', 'https://kpu.example'],
      2,
      /tidak-ada: The file or folder cannot be read \(ENOENT\)/,
    ],
    [[program], 2, /Files of this kind are not read/],
    [[source, '--limt', '3'], 2, /unknown option '--limt' \(Did you mean --limit\?\)/],
    [[source, '--limit', '0'], 2, /--limit is a number from 1 to 10000, not "0"/],
    [[source, '--format', 'doc'], 2, /--format is auto, json-feed/],
    [[source, '--home', 'kpu.example'], 2, /--home "kpu\.example"/],
    [[source, '--time-zone', 'Bulan'], 2, /--time-zone/],
    [[source, 'b', '--recipe', 'r'], 2, /--recipe is for one page/],
    [[source, '--lang', 'id', '--limit', 'x'], 2, /--limit adalah angka/],
  ]) {
    const result = await run(args);
    assert.deepEqual([result.code, result.stdout], [code, ''], args.join(' '));
    assert.match(result.stderr, message);
    assert.equal(result.stderr.trim().split('\n').length, 1);
  }
  assert.ok(!existsSync(path('gagal.json')));
  assert.deepEqual(leftovers(), []);
});

test('speaks the language of the environment', async () => {
  assert.match((await run([], { env: { LANG: 'id_ID.UTF-8' } })).stderr, /^kpu-news: Halaman, umpan, folder/);
  assert.match((await run(['--help'], { env: { LC_ALL: 'id_ID' } })).stdout, /^Usage: kpu-news feed ALAMAT/);
  assert.match((await run(['--help'])).stdout, /^Usage: kpu-news feed ADDRESS/);
  assert.equal(languageOf(undefined, { LC_ALL: 'en_US', LANG: 'id_ID' }), 'en');
  assert.equal(languageOf('id', { LANG: 'en_US' }), 'id');
  assert.equal(languageOf(undefined, { LANG: 'idx' }), 'en');
  const places = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(tables.en))
    assert.deepEqual(places(tables.id[key]), places(text), key);
});

test('reports progress on a terminal only', async () => {
  const source = write('maju.json', articles(4, 1));
  const { run: runFeed } = await import('../src/feed/command.mjs');
  let told = '';
  const errors = { isTTY: true, write: (text) => (told += text) };
  await runFeed([source, '--out', path('maju-umpan.json'), '--lang', 'en'], {
    output: process.stdout,
    errors,
  });
  assert.match(told, /reading .*maju\.json\n.*maju-umpan\.json: 4 articles, 4 of them new\n$/s);
});

test('a killed run leaves the old file, and the next one tidies up', async () => {
  const source = write('mati.json', articles(9, 1));
  const args = [source, '--out', 'mati-umpan.json'];
  assert.equal((await run(args)).code, 0);
  const old = readFileSync(path('mati-umpan.json'), 'utf8');
  write('mati.json', articles(10, 2));
  writeFileSync(
    path('mati.mjs'),
    `import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
     fs.rename = async () => { process.kill(process.pid, 'SIGKILL'); await new Promise(() => setInterval(() => {}, 1e6)); }; syncBuiltinESMExports();`,
  );
  assert.equal((await run(args, { flags: ['--import', path('mati.mjs')] })).signal, 'SIGKILL');
  assert.equal(readFileSync(path('mati-umpan.json'), 'utf8'), old);
  assert.equal(leftovers().length, 2, `a lock and a temporary file: ${leftovers()}`);
  assert.equal((await run(args)).code, 0);
  assert.equal(readJson(path('mati-umpan.json')).items.length, 10);
  assert.deepEqual(leftovers(), []);
});

test('runs that write one file take turns', async () => {
  const source = write('giliran.json', articles(9, 1));
  const results = await Promise.all([1, 2].map(() => run([source, '--out', 'giliran-umpan.json'])));
  assert.deepEqual(
    results.map(({ code }) => code),
    [0, 0],
  );
  assert.equal(readJson(path('giliran-umpan.json')).items.length, 9);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(path('.giliran-umpan.json.lock'), `${pid} x`);
  assert.equal((await run([source, '--out', 'giliran-umpan.json'])).code, 0);
  assert.deepEqual(leftovers(), []);
});

test('names itself, obeys robots.txt and pauses between requests', async () => {
  site.pages.set(
    '/robots.txt',
    'User-agent: *\nDisallow: /rahasia\n\nUser-agent: kpu-news\nDisallow: /tertutup\n',
  );
  site.pages.set('/berita/umpan.json', jsonFeed(articles(4, 1)));
  site.pages.set('/rahasia/umpan.json', jsonFeed(articles(4, 1)));
  site.pages.set('/tertutup/umpan.json', jsonFeed(articles(4, 1)));
  site.asked.length = 0;
  assert.equal((await feed([`${site.url}/tertutup/umpan.json`])).key, 'robots');
  assert.deepEqual(
    site.asked.map(({ url }) => url),
    ['/robots.txt'],
  );
  assert.equal((await feed([`${site.url}/rahasia/umpan.json`])).code, 0, 'the rules for this program count');
  site.asked.length = 0;
  assert.equal((await feed([`${site.url}/berita/umpan.json`], { pause: undefined })).code, 0);
  const [first, second] = site.asked;
  assert.match(second.agent, /^kpu-news\/\d+\.\d+\.\d+$/);
  assert.ok(second.time - first.time >= 1900, `${second.time - first.time} ms`);
  site.pages.set('/robots.txt', (request, response) => response.writeHead(503).end());
  assert.equal(
    (await feed([`${site.url}/berita/umpan.json`])).key,
    'robots-failed',
    'a failing server forbids everything',
  );
  site.pages.delete('/robots.txt');
});

test('tells what is wrong with an answer', async () => {
  const answer =
    (status, body = '', headers = {}) =>
    (request, response) =>
      response.writeHead(status, headers).end(body);
  const cut = (request, response) => {
    response.writeHead(200, { 'content-length': 5000 });
    response.write('{"version"');
    setTimeout(() => response.destroy(), 20);
  };
  for (const [page, key] of [
    [answer(404), 'not-found'],
    [answer(403), 'forbidden'],
    [answer(429), 'rate-limited'],
    [answer(500), 'server'],
    [answer(204), 'http'],
    [answer(200), 'not-a-feed.empty'],
    [answer(200, '{"a": 1}'), 'not-a-feed'],
    [answer(200, '{"items": x}'), 'bad-syntax'],
    [answer(200, 'x'.repeat(5_100_000)), 'too-large'],
    [answer(302, '', { location: 'http://localhost:1/x.json' }), 'other-site'],
    [cut, 'interrupted'],
    [answer(200, '<rss><channel><item><title>Judul satu</title></item><item><title>Ju'), 'cut-off'],
  ]) {
    site.pages.set('/salah.json', page);
    const result = await feed([`${site.url}/salah.json`]);
    assert.deepEqual([result.code, result.key], [1, key], result.message);
    assert.ok(!/[{}]/.test(result.message), result.message);
  }
  assert.equal((await feed(['http://127.0.0.1:1/x.json'])).key, 'network');
  site.pages.set('/pindah.json', answer(301, '', { location: '/benar.json' }));
  site.pages.set('/benar.json', jsonFeed(articles(4, 1)));
  assert.equal((await feed([`${site.url}/pindah.json`])).code, 0);
});

test('a page needs its reader', async () => {
  site.pages.set('/laman', '<!doctype html><html><body>x');
  const readPage = async () => {
    throw Object.assign(new Error('x'), { code: 'not-a-feed', facts: { reason: 'list' } });
  };
  assert.equal((await feed([`${site.url}/laman`], { readPage })).key, 'not-a-feed');
});

test('a public site does not lead into a private network', async () => {
  for (const [url, expected] of [
    ['http://127.0.0.1/', false],
    ['http://10.1.2.3/', false],
    ['http://192.168.0.1:8080/', false],
    ['http://169.254.169.254/', false],
    ['http://[::1]/', false],
    ['http://[::ffff:127.0.0.1]/', false],
    ['http://[fd00::1]/', false],
    ['http://2130706433/', false],
    ['http://localhost/', false],
    ['http://8.8.8.8/', true],
    ['http://[2606:4700::1111]/', true],
  ])
    assert.equal(await isPublicHost(url), expected, url);
  site.pages.set('/umpan.json', jsonFeed(articles(4, 1)));
  const requests = new Requests({ pause: 0, progress: () => {} });
  site.asked.length = 0;
  for (const url of [site.url, site.url.replace('127.0.0.1', 'localhost')]) {
    const opened = await requests.open(url, true);
    await assert.rejects(opened.get(`${url}/umpan.json`), { code: 'private-network' });
    await opened.close();
  }
  assert.deepEqual(site.asked, []);
});
