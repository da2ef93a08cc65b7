import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startCounter } from '../src/start.mjs';
import { cleanUp, folder, runCounter, runToEnd } from './helpers/counter.mjs';

after(cleanUp);

test('--help and docs/counter.md list every option', async () => {
  const { code, out } = await runToEnd(['--help']);
  assert.equal(code, 0);
  const docs = readFileSync(new URL('../../../docs/counter.md', import.meta.url), 'utf8');
  for (const option of [
    'port',
    'host',
    'database',
    'origins',
    'feed',
    'open',
    'rate',
    'trust-proxy',
    'help',
  ]) {
    assert.ok(out.includes(`--${option}`), option);
    assert.ok(docs.includes(`--${option}`), `${option} in the docs`);
  }
});

// Invalid arguments and what the message must say.
const WRONG = [
  [['--open', '--databse', 'file:x'], /unknown option '--databse' \(Did you mean --database\?\)/],
  [
    ['--open', '--databse=postgres://u:geheim@h/d'],
    /unknown option '--databse' \(Did you mean --database\?\)/,
  ],
  [['--open', '--zzz'], /unknown option '--zzz'\./],
  [['--open', '-p', '80'], /unknown option '-p'\./],
  [['--open', '--__proto__=1'], /unknown option/],
  [[], /--feed URL.*--open/],
  [['--open', '--feed', 'feed.json'], /choose one/],
  [['--feed'], /'--feed <url\.\.\.>' argument missing/],
  [['--feed', '--open'], /'--feed <url\.\.\.>' argument '--open' is invalid\. It needs a value/],
  [['feed.json'], /Unexpected argument "feed\.json"/],
  [['--open=yes'], /unknown option '--open'/],
  [['--feed', 'https://humas:geheim@kpu.example/feed.json'], /--feed is .* not "https:\/\/…@kpu\.example/],
  [['--feed', 'https:humas:geheim@kpu.example/feed.json'], /--feed is an http\(s\) address/],
  [['--feed', 'humas:geheim@kpu.example/feed.json'], /--feed is an http\(s\) address/],
  [['--feed', 'a.json', 'ftp://humas:g/eheim@geheim@kpu.example/'], /--feed is an http\(s\) address/],
  [['https://humas:geheim@kpu.example/feed.json'], /Unexpected argument "https:\/\/…@kpu\.example/],
  [['--open', '--database', 'mysql://h/d?password=geheim'], /file:… or postgres:/],
  [
    ['--open', '--port', '70000'],
    /'--port <n>' argument '70000' is invalid\. Use an integer from 0 to 65535/,
  ],
  [['--open', '--port', '1e3'], /'--port <n>' .* integer/],
  [['--open', '--rate', '-1'], /'--rate <n>' .* integer/],
  [['--open', '--rate=-1'], /'--rate <n>' .* integer/],
  [['--open', '--trust-proxy', 'yes'], /'--trust-proxy <n>' .* integer/],
  [['--open', '--origins', 'kpu.example'], /--origins names sites such as https:/],
  [['--open', '--origins', 'javascript:x'], /--origins names sites/],
  [['--open', '--database', 'mysql://u:geheim@h/d'], /file:… or postgres:/],
];
for (const [args, sentence] of WRONG)
  test(`rejects the arguments: ${args.join(' ') || '(none)'}`, async () => {
    const { code, out, err } = await runToEnd(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, sentence);
    assert.match(err, /--help/);
    assert.doesNotMatch(err, /geheim/);
  });

test('exits with a message if the database cannot be opened', async () => {
  const { code, err } = await runToEnd([
    '--open',
    '--database',
    `file:${join(folder(), 'none', 'counts.db')}`,
  ]);
  assert.equal(code, 1);
  assert.match(err, /^kpu-news-counter: .+\n$/);
  const gone = await runToEnd(['--open', '--port', '0'], {
    DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/d',
  });
  assert.equal(gone.code, 1);
  assert.match(gone.err, /^kpu-news-counter: .*127\.0\.0\.1:1.*\n$/);
  assert.doesNotMatch(gone.err, /geheim/);
});

test('logs database and address, and warns about open access', async () => {
  const path = folder();
  const counter = await runCounter(['--open'], { cwd: path });
  const port = new URL(counter.url).port;
  const second = await runToEnd(['--open', '--port', port, '--database', `file:${join(path, 'b.db')}`]);
  assert.equal(second.code, 1);
  assert.match(second.err, /choose another --port/);
  assert.equal(await counter.stop(), 0);
  const [listening, ...others] = counter.log;
  assert.equal(listening.database, join(path, 'kpu-news-counts.db'));
  assert.match(listening.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.deepEqual(
    others.filter(({ level }) => level !== 'info').map(({ level, event }) => [level, event]),
    [
      ['warn', 'any-origin'],
      ['warn', 'open'],
    ],
  );
});

test('accepts several sites and feeds in any notation', async () => {
  const args = ['--feed', 'a.json', 'b.json', '--feed', 'c.json'];
  const counter = await runCounter(
    [...args, '--origins', 'https://a.example/x,https://b.example', 'http://c.example'],
    {
      cwd: folder(),
    },
  );
  for (const origin of ['https://a.example', 'https://b.example', 'http://c.example'])
    assert.equal((await fetch(`${counter.url}?id=x`, { headers: { origin } })).status, 200);
  assert.equal(
    (await fetch(`${counter.url}?id=x`, { headers: { origin: 'https://d.example' } })).status,
    403,
  );
  await counter.stop();
  const failed = counter.log.filter(({ event }) => event === 'feed-failed');
  assert.deepEqual(failed.map(({ feed }) => feed).sort(), ['a.json', 'b.json', 'c.json']);
});

test('logs no passwords of feeds', async () => {
  const feeds = [
    '//humas:geheim@kpu.example/feed.json',
    'http://127.0.0.1:1/feed?format=json&api_key=geheim',
  ];
  const counter = await runCounter(['--feed', ...feeds], { cwd: folder() });
  while (counter.log.filter(({ event }) => event === 'feed-failed').length < 2)
    await new Promise((resolve) => setTimeout(resolve, 5));
  await counter.stop();
  const text = JSON.stringify(counter.log);
  assert.doesNotMatch(text, /geheim/);
  assert.match(text, /feed\?format=json&api_key=\*\*\*/);
  await assert.rejects(startCounter({ feeds: ['https://humas:geheim@kpu.example/'] }), (error) => {
    assert.doesNotMatch(error.message, /geheim/);
    return /without a name and password/.test(error.message);
  });
});
