// `check` as a command, and its pure parts: messages, lines to paste, rules of robots.txt and of policies.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { allows } from '../src/check/checks/csp.mjs';
import { checkRobots } from '../src/check/checks/robots.mjs';
import { help, run } from '../src/check/command.mjs';
import { languages } from '../src/check/messages/index.mjs';
import { mendOf } from '../src/check/snippets/index.mjs';
import { isPublicAddress } from '../src/public-address.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kpu-news-check-'));
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: '\u001b[2J<b>KPU',
  items: [{ id: '1', title: 'Satu' }],
});
let headers = {};
const server = createServer((request, response) => {
  response
    .writeHead(request.url === '/feed.json' ? 200 : 404, headers)
    .end(request.url === '/feed.json' ? FEED : '');
});
let address;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${server.address().port}/feed.json`;
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function output(...args) {
  let text = '';
  const status = await run(args, { output: { write: (part) => (text += part) } }, { pause: 0 });
  return { status, text };
}

test('prints the gravest first, with lines to paste, and returns the status', async () => {
  headers = {};
  const { status, text } = await output(address, '--lang', 'id');
  assert.equal(status, 1);
  assert.match(text, /1\. GAGAL \[cors-missing\]/);
  assert.match(text, /Header always set Access-Control-Allow-Origin "\*"/);
  assert.ok(
    text.indexOf('GAGAL') < text.indexOf('PERIKSA') && text.indexOf('PERIKSA') < text.indexOf('BAIK'),
  );
  // eslint-disable-next-line no-control-regex -- what a terminal would obey
  assert.doesNotMatch(text, /\x1b/);
  assert.match((await output(address, '--lang', 'en')).text, /1\. FAIL \[cors-missing\]/);
  headers = { 'access-control-allow-origin': '*' };
  assert.equal((await output(address)).status, 0);
});

test('--json is for programs', async () => {
  headers = {};
  const report = JSON.parse((await output(address, '--json')).text);
  assert.equal(report.address, address);
  assert.equal(report.counts.fail, 1);
  const { id, level, fixes } = report.findings[0];
  assert.deepEqual([id, level], ['cors-missing', 'fail']);
  assert.ok(fixes.every(({ server, place, lines }) => server && place && lines));
});

test('--report is one page in Indonesian, without scripts and requests', async () => {
  const file = join(folder, 'laporan.html');
  await output(address, '--lang', 'en', '--report', file);
  const page = readFileSync(file, 'utf8');
  assert.match(page, /<html lang="id">/);
  assert.match(page, /UU 14\/2008/);
  assert.match(page, /Access-Control-Allow-Origin tidak dikirim/);
  assert.doesNotMatch(page, /<script|<link|<img|src=|@import|url\(|<b>KPU/);
});

test('refuses what is no address', async () => {
  for (const args of [
    [],
    ['a b'],
    ['ftp://kpu.example/'],
    [address, address],
    [address, '--lang', 'fr'],
    [address, '--site', ':'],
    ['--apa'],
  ])
    await assert.rejects(output(...args), { usage: true });
  assert.match(help(), /--report/);
  assert.equal((await output('--help')).status, 0);
});

test('every finding has its words in each language, with the same values', () => {
  const checks = fileURLToPath(new URL('../src/check/checks/', import.meta.url));
  const source = readdirSync(checks)
    .map((name) => readFileSync(checks + name, 'utf8'))
    .join('\n');
  const used = new Set(
    [...source.matchAll(/'([a-z][\w]*(?:-[\w]+)*)',\s*(?:\w+\.)?(?:url|script|insecure)\b/g)].map(
      ([, id]) => id,
    ),
  );
  assert.ok(used.size > 50);
  const values = (texts) => (texts.join(' ').match(/\{\w+\}/g) ?? []).sort().join();
  for (const id of used) assert.ok(languages.id.findings[id], `no message for ${id}`);
  for (const [id, texts] of Object.entries(languages.id.findings)) {
    assert.ok(languages.en.findings[id], `no English message for ${id}`);
    assert.equal(values([languages.en.findings[id][0]]), values([texts[0]]), id);
    assert.equal(languages.en.findings[id].length, texts.length, id);
  }
  for (const part of ['levels', 'places', 'report'])
    assert.deepEqual(Object.keys(languages.en[part]).sort(), Object.keys(languages.id[part]).sort());
});

test('an address cannot put lines of its own into a configuration', () => {
  const url = `https://kpu.example/a%0Adeny%20all;%7D%22%3C/If%3E%60$(id)'/feed.json`;
  const main = { url, headers: new Map(), body: { isUtf8: true } };
  for (const server of ['apache', 'nginx', 'litespeed', 'iis', 'unknown'])
    for (const mend of [
      'feed',
      'cors-once',
      'open',
      'rate',
      'robots',
      'bom',
      'modsecurity',
      'script',
      'listing',
    ])
      for (const isPhp of [true, false]) {
        const probe = {
          main,
          answer: { kind: 'json-feed' },
          platform: { server, isPhp, isWordPress: false },
          site: 'https://a.example',
        };
        for (const { lines, server: shell } of mendOf(probe, {
          id: 'x',
          level: 'fail',
          url,
          data: {},
          mend,
        })) {
          assert.doesNotMatch(lines, /\n\s*deny all|<\/If>`/, mend);
          if (shell === 'shell') assert.doesNotMatch(lines.replaceAll("'\\''", ''), /'[^']*'[^\s]*\$\(id\)/);
        }
      }
});

/** Whether robots.txt lets the program ask for a path. */
const allowed = (text, path) =>
  checkRobots({
    main: { url: `https://kpu.example${path}` },
    robots: { status: 200, body: { text } },
  }).length === 0;

test('robots.txt: the longest rule wins, a group of ours before that of all', () => {
  assert.equal(allowed('User-agent: *\nDisallow: /', '/feed/'), false);
  assert.equal(allowed('User-agent: *\nDisallow: /\nAllow: /feed/', '/feed/'), true);
  assert.equal(allowed('User-agent: *\nDisallow: /\n\nUser-agent: kpu-news\nAllow: /feed/$', '/feed/'), true);
  assert.equal(allowed('User-agent: a\nUser-agent: kpu-news\nDisallow: /*.json$', '/a/feed.json'), false);
  assert.equal(allowed('User-agent: *\nDisallow: /*.json$', '/feed.json?a'), true);
  assert.equal(allowed('User-agent: Googlebot\nDisallow: /', '/feed/'), true);
  assert.equal(allowed('', '/'), true);
});

test('a policy is read as browsers read it', () => {
  const page = 'https://kpu.example/berita';
  const isAllowedBy = (policy, address, names = ['connect-src']) => allows([policy], names, address, page);
  assert.ok(isAllowedBy("default-src 'self'", 'https://kpu.example/feed.json'));
  assert.ok(!isAllowedBy("default-src 'self'", 'https://www.kpu.example/feed.json'));
  assert.ok(isAllowedBy('connect-src *.kpu.go.id', 'https://a.kpu.go.id/feed/'));
  assert.ok(!isAllowedBy('connect-src *.kpu.go.id', 'https://kpu.go.id/feed/'));
  assert.ok(!isAllowedBy('connect-src *.kpu.go.id', 'http://a.kpu.go.id/feed/'));
  assert.ok(isAllowedBy('connect-src https:', 'https://a.example/'));
  assert.ok(isAllowedBy('connect-src https://a.example/umpan/', 'https://a.example/umpan/feed.json'));
  assert.ok(!isAllowedBy('connect-src https://a.example/umpan', 'https://a.example/umpan/feed.json'));
  assert.ok(!isAllowedBy("script-src 'self'; connect-src 'none'", 'https://kpu.example/feed.json'));
  assert.ok(!isAllowedBy("script-src 'strict-dynamic' 'self'", 'https://kpu.example/a.js', ['script-src']));
});

test('private networks, in each of their forms', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '2001:db8::1',
  ])
    assert.ok(!isPublicAddress(address), address);
  for (const address of ['93.184.216.34', '172.32.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])
    assert.ok(isPublicAddress(address), address);
});
