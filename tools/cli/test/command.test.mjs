// The command line: files, exit codes and error messages.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isSameSite } from '../src/guarded-fetch.mjs';
import { withLock } from '../src/lock.mjs';

const program = fileURLToPath(new URL('../kpu-news-cli.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kpu-news-cli-'));
const options = ['--lang', 'id', '--time-zone', 'Asia/Jakarta'];
const feed = (...titles) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'KPU',
    items: titles.map((title) => ({ id: title, url: `https://kpu.example/${title}`, title })),
  });

/** @type {Map<string, { status?: number, body?: string, cut?: boolean, location?: string }>} */
const pages = new Map();
const server = createServer((request, response) => {
  const { status = 200, body = '', cut, location } = pages.get(request.url) ?? { status: 404 };
  response.writeHead(status, {
    ...(cut && { 'content-length': body.length + 100 }),
    ...(location && { location }),
  });
  if (!cut) return response.end(body);
  response.write(body);
  setTimeout(() => response.destroy(), 20);
});
let site;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  site = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function run(args, input = '') {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (texts[name] += text));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

test('renders a URL to standard output or atomically into a file', async () => {
  pages.set('/feed.json', { body: feed('Satu', 'Dua') });
  const printed = await run([
    'render',
    `${site}/feed.json`,
    ...options,
    '--limit',
    '1',
    '--share',
    'x whatsapp',
  ]);
  assert.deepEqual([printed.code, printed.stderr], [0, '']);
  assert.match(
    printed.stdout,
    /^<kpu-news-list src="http:.*feed\.json" lang="id" time-zone="Asia\/Jakarta" limit="1" share="x whatsapp">/,
  );
  assert.match(printed.stdout, />Satu</);
  assert.doesNotMatch(printed.stdout, />Dua</);

  const file = join(folder, 'berita.html');
  const written = await run([
    'render',
    `${site}/feed.json`,
    ...options,
    '--limit=1',
    '--share=x whatsapp',
    '--out',
    file,
  ]);
  assert.deepEqual(written, { code: 0, stdout: '', stderr: '' });
  assert.equal(readFileSync(file, 'utf8'), printed.stdout);
  assert.deepEqual(readdirSync(folder), ['berita.html']);
});

test('keeps the old file and prints a one-line error if the feed fails', async () => {
  const file = join(folder, 'lama.html');
  writeFileSync(file, 'lama');
  pages.set('/busy', { status: 404 });
  pages.set('/page', { body: '<!doctype html><p>Masuk' });
  pages.set('/bad', { body: '{"items": satu}' });
  pages.set('/cut', { body: feed('Satu'), cut: true });
  for (const [path, message] of [
    ['/busy', /no feed at this address/],
    ['/page', /web page in which no list of news was found: it asks for a login/],
    ['/bad', /not valid JSON/],
    ['/cut', /cut off/],
  ]) {
    const { code, stderr, stdout } = await run(['render', site + path, ...options, '--out', file]);
    assert.deepEqual([code, stdout], [1, ''], path);
    assert.match(stderr, message);
    assert.ok(stderr.startsWith(`kpu-news-cli: ${site}${path}: `), stderr);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
    assert.equal(readFileSync(file, 'utf8'), 'lama');
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('follows redirects within a site, and asks no other one', async (t) => {
  const asked = [];
  const other = createServer((request, response) => (asked.push(request.url), response.end(feed('Luar'))));
  await once(other.listen(0, '127.0.0.1'), 'listening');
  t.after(() => other.close());
  const otherPort = `http://127.0.0.1:${other.address().port}`;
  const otherHost = otherPort.replace('127.0.0.1', 'localhost');
  pages.set('/feed.json', { body: feed('Dalam') });
  pages.set('/lama.json', { status: 301, location: '/feed.json' });
  pages.set('/lompat.json', { status: 302, location: '/keluar.json' });
  assert.match((await run(['render', `${site}/lama.json`, ...options])).stdout, />Dalam</);
  for (const [path, location] of [
    ['/keluar.json', `${otherPort}/feed.json`],
    ['/keluar.json', `${otherHost}/feed.json`],
    ['/lompat.json', `${otherPort}/feed.json`],
    ['/keluar.json', `https://127.0.0.1/feed.json`],
  ]) {
    pages.set('/keluar.json', { status: 302, location });
    const { code, stdout, stderr } = await run(['render', site + path, ...options]);
    assert.deepEqual([code, stdout], [1, ''], location);
    assert.ok(
      stderr.includes(`${site}${path}: The feed redirects to another site`) && stderr.includes(location),
      stderr,
    );
  }
  pages.set('/', {
    body: `<!doctype html><link rel="alternate" type="application/feed+json" href="${otherPort}/feed.json">`,
  });
  assert.equal((await run(['render', `${site}/`, ...options])).code, 1);
  assert.deepEqual(asked, []);
});

test('an address is on the same site if only www. or https in place of http differs', () => {
  const feed = 'https://kpu.example/feed';
  for (const [from, to, expected] of [
    [feed, 'https://www.kpu.example/x', true],
    ['https://www.kpu.example/', feed, true],
    ['http://kpu.example/', 'https://www.kpu.example/', true],
    [feed, 'http://kpu.example/feed', false],
    [feed, 'https://kpu.example:8443/feed', false],
    ['http://kpu.example/', 'http://kpu.example:9200/', false],
    ['http://kpu.example:8080/', 'https://kpu.example/', false],
    [feed, 'https://desa.kpu.example/feed', false],
    [feed, 'file:///etc/passwd', false],
    [feed, 'data:application/json,{}', false],
    [feed, 'nonsense', false],
  ])
    assert.equal(isSameSite(from, to), expected, `${from} ${to}`);
});

test('one run waits for another that writes the same file', async () => {
  const file = join(folder, 'antre.html');
  const lock = join(folder, '.antre.html.lock');
  pages.set('/feed.json', { body: feed('Antre') });
  writeFileSync(lock, `${process.pid} x`);
  const waiting = run(['render', `${site}/feed.json`, ...options, '--out', file]);
  await sleep(1500);
  assert.ok(!existsSync(file));
  rmSync(lock);
  assert.deepEqual(await waiting, { code: 0, stdout: '', stderr: '' });
  assert.match(readFileSync(file, 'utf8'), />Antre</);
  assert.ok(!existsSync(lock));
  const order = [];
  const call = (name) => async () => {
    order.push(`${name} begins`);
    await sleep(20);
    order.push(`${name} ends`);
  };
  await Promise.all([
    withLock(file, call('a')),
    withLock(file, call('b')),
    withLock(join(folder, 'c'), call('c')),
  ]);
  for (const name of ['a', 'b'])
    assert.equal(order.filter((one) => !one.startsWith('c')).indexOf(`${name} ends`) % 2, 1, `${order}`);
  await assert.rejects(
    withLock(file, () => Promise.reject(new Error('x'))),
    /^Error: x$/,
  );
  assert.ok(!existsSync(lock), 'a failed run leaves no lock');
});

test('a lock that its run has left is removed, and one that stays is named', async () => {
  const file = join(folder, 'macet.html');
  const lock = join(folder, '.macet.html.lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, `${pid} x`);
  assert.equal(await withLock(file, async () => 'done', { look: 10 }), 'done');
  writeFileSync(lock, `${process.pid} x`);
  await assert.rejects(
    withLock(file, async () => {}, { wait: 100, look: 10 }),
    /macet\.html: Another run has been writing it for a long time/,
  );
  assert.equal(readFileSync(lock, 'utf8'), `${process.pid} x`);
  assert.equal(await withLock(file, async () => 'done', { look: 10, stale: -1 }), 'done');
});

test('fails if the feed does not contain the article', async () => {
  const { code, stderr } = await run(
    [
      'render',
      '-',
      '--element',
      'article',
      '--article-id',
      '9',
      '--src',
      'https://kpu.example/feed.json',
      ...options,
    ],
    feed('Satu'),
  );
  assert.equal(code, 1);
  assert.match(stderr, /feed\.json: .*"9".*article-id/);
});

test('reads files, standard input and further pages', async () => {
  writeFileSync(join(folder, 'feed.json'), feed('Berkas'));
  assert.match((await run(['render', 'feed.json', ...options])).stdout, /^<kpu-news-list lang.*>Berkas</);
  assert.match((await run(['render', '-', ...options], feed('Pipa'))).stdout, />Pipa</);

  const first = JSON.parse(feed('Satu'));
  pages.set('/1', { body: JSON.stringify({ ...first, next_url: `${site}/2` }) });
  pages.set('/2', { body: feed('Satu', 'Dua') });
  const { stdout } = await run(['render', `${site}/1`, ...options]);
  assert.deepEqual(stdout.match(/(?<=<a part="title" href="[^"]*"><!--lit-part-->)\w+/g), ['Satu', 'Dua']);
});

test('prints the styles and their CSP hash', async () => {
  const [css, csp, { stdout: page }] = await Promise.all([
    run(['render', '--print-css', '--element', 'article']),
    run(['render', '--print-csp', '--element', 'article']),
    run(['render', '-', '--element', 'article', ...options], feed('Satu')),
  ]);
  const [, style] = /<style>(.*?)<\/style>/s.exec(page);
  assert.equal(css.stdout, style);
  assert.equal(csp.stdout, `'sha256-${createHash('sha256').update(style).digest('base64')}'\n`);
});

test('reports invalid options and prints help', async () => {
  for (const [args, message] of [
    [['render', '-', '--time-zone', 'Asia/Jakarta'], /In which language/],
    [['render', '-', '--lang', 'id'], /In which time zone/],
    [['render', '-', ...options, '--limt', '3'], /unknown option '--limt' \(Did you mean --limit\?\)/],
    [['render', '-', ...options, '--element', 'card'], /'--element <name>' argument 'card' is invalid/],
    [['render', '-', ...options, '--limit'], /'--limit <value>' argument missing/],
    [['render', '-', ...options, '--search=yes'], /unknown option '--search=yes'/],
    [['render', ...options], /Which feed/],
    [['render', 'a', 'b', ...options], /Unexpected argument "b"|cannot be read/],
    [['render', 'tidak-ada.json', ...options], /tidak-ada\.json: The file cannot be read/],
    [['print', '-'], /The command is render/],
  ]) {
    const { code, stderr, stdout } = await run(args, feed('Satu'));
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
  const help = await run(['--help']);
  assert.deepEqual([help.code, help.stderr], [0, '']);
  assert.match(help.stdout, /kpu-news-cli render SRC/);
});

test('reports a folder that is not writable', async () => {
  const { code, stderr } = await run(['render', '-', ...options, '--out', 'tidak/ada.html'], feed('Satu'));
  assert.equal(code, 1);
  assert.match(stderr, /tidak\/ada\.html: The file cannot be written/);
});
