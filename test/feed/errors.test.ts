import { expect } from '@open-wc/testing';
import {
  examine,
  loadFeed,
  FeedError,
  type FeedErrorCode,
  type FeedErrorFacts,
} from '../../src/feed/index.js';
import { serveFeed, type Answer } from '../helpers/server.js';
import { failureOf, quick } from './limits.js';

const FEED = { items: [{ id: '1', title: 'Judul' }] };
/** Statuses after which a browser asks again by itself, unseen by the page. */
const repeatedByBrowsers = new Set<number | undefined>([408, 421]);
const hidden = { 'Access-Control-Expose-Headers': 'X-Other' };

interface Row {
  answer: Answer;
  code: FeedErrorCode;
  /** Requests made in all. */
  attempts: number;
  facts?: FeedErrorFacts;
  limits?: Parameters<typeof failureOf>[1];
}

const status = (code: FeedErrorCode, attempts: number, ...codes: number[]): [string, Row][] =>
  codes.map((number) => [
    `status ${String(number)}`,
    { answer: { status: number, body: FEED }, code, attempts, facts: { status: number } },
  ]);

const body = (code: FeedErrorCode, attempts: number, facts: FeedErrorFacts, texts: Record<string, unknown>) =>
  Object.entries(texts).map(([name, text]): [string, Row] => [
    name,
    { answer: { body: text }, code, attempts, facts },
  ]);

const rows = new Map<string, Row>([
  ...status('forbidden', 1, 401, 403, 451),
  ...status('not-found', 1, 404, 410),
  ...status('rate-limited', 2, 429),
  ...status('server', 3, 408, 425, 500, 502, 503, 504, 520, 524, 530),
  ...status('http', 1, 201, 206, 300, 400, 405, 406, 418, 421, 431, 999),
  [
    'a login',
    {
      answer: { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="x"' } },
      code: 'forbidden',
      attempts: 1,
    },
  ],
  ['a redirect to nowhere', { answer: { status: 302 }, code: 'http', attempts: 1, facts: { status: 302 } }],
  [
    'no content',
    { answer: { status: 204 }, code: 'not-a-feed', attempts: 2, facts: { reason: 'empty', status: 204 } },
  ],
  ...body('not-a-feed', 2, { reason: 'empty' }, { 'an empty answer': '', 'white space': ' \r\n\t ' }),
  ...body(
    'not-a-feed',
    2,
    { reason: 'html' },
    {
      'a web page': '<!doctype html><title>Masuk</title>',
      'a warning before the feed': '<br />\n<b>Warning</b>: x in y.php on line 3{"items":[]}',
      XML: '<?xml version="1.0"?><rss/>',
    },
  ),
  ...body(
    'not-a-feed',
    1,
    { reason: 'other' },
    {
      words: 'Halo',
      null: 'null',
      'a list': '[]',
      'a text': '"x"',
      'a number': '42',
      'an empty object': '{}',
      'no items': '{"version":"https://jsonfeed.org/version/1.1"}',
      'items null': '{"items":null}',
      'items an object': '{"items":{"0":{}}}',
      'items a text': '{"items":"x"}',
    },
  ),
  [
    'bytes',
    {
      answer: { body: btoa('\x89PNG\r\n\x1a\n\0\0'), base64: true },
      code: 'not-a-feed',
      attempts: 1,
      facts: { reason: 'binary' },
    },
  ],
  [
    'compressed bytes nobody spoke of',
    {
      answer: { body: btoa('\x1f\x8b\x08\0\0\0'), base64: true },
      code: 'not-a-feed',
      attempts: 1,
      facts: { reason: 'binary' },
    },
  ],
  ...body(
    'bad-syntax',
    1,
    { reason: 'json' },
    {
      'a comma too many': '{"items":[{"id":"1","title":"a"},]}',
      'a raw line break in a text': '{"items":[{"id":"1","title":"a\nb"}]}',
      NaN: '{"items":[{"id":NaN}]}',
      'words after the feed': '{"items":[]} habis',
      'a warning after the feed': '{"items":[]}\n<br />Warning',
      'a quote too many': '{"items":[{"title":"a "b"}]}',
      'single quotes': "{'items':[]}",
    },
  ),
  ...body(
    'interrupted',
    3,
    { reason: 'json' },
    {
      'cut in a text': '{"items":[{"id":"1","title":"KPU Ko',
      'cut in an escape': '{"items":[{"id":"1","title":"KPU\\',
      'cut between items': '{"items":[{"id":"1"},{"id":"2"}',
      'cut after a comma': '{"items":[{"id":"1"},',
      'cut in a word': '{"items":[{"pinned":tru',
    },
  ),
  ['a connection that breaks', { answer: { body: FEED, cut: true }, code: 'interrupted', attempts: 3 }],
  [
    'a length that is too long',
    {
      answer: { body: '{"items":[', headers: { 'Content-Length': '5000', Connection: 'close' } },
      code: 'interrupted',
      attempts: 3,
    },
  ],
  ['no header for other sites', { answer: { body: FEED, cors: false }, code: 'network', attempts: 3 }],
  [
    'an error page without that header',
    { answer: { status: 404, cors: false }, code: 'network', attempts: 3 },
  ],
  [
    'silence',
    {
      answer: { hang: true },
      code: 'timeout',
      attempts: 2,
      facts: { phase: 'headers' },
      limits: { limits: { headers: 60 } },
    },
  ],
  [
    'silence after the headers',
    {
      answer: { body: FEED, bodyDelay: 5000 },
      code: 'timeout',
      attempts: 2,
      // Firefox tells of the headers together with the first byte of the body
      limits: { limits: { headers: 200, idle: 60 } },
    },
  ],
  [
    'silence in the middle',
    {
      answer: { body: FEED, stall: true },
      code: 'timeout',
      attempts: 2,
      facts: { phase: 'body' },
      limits: { limits: { idle: 60 } },
    },
  ],
  [
    'too long in all',
    {
      answer: { body: FEED, stall: true },
      code: 'timeout',
      attempts: 2,
      facts: { phase: 'body' },
      limits: { limits: { total: 90 } },
    },
  ],
  [
    'too much',
    {
      answer: { body: ' '.repeat(3000) },
      code: 'too-large',
      attempts: 1,
      limits: { limits: { bytes: 2000 } },
    },
  ],
]);

describe('loadFeed: failures', () => {
  for (const [name, { answer, code, attempts, facts = {}, limits }] of rows)
    it(`${code}, after ${String(attempts)} requests: ${name}`, async () => {
      const { url, requests } = await serveFeed(answer);
      const error = await failureOf(url, limits);
      expect(error.code).to.equal(code);
      expect(error.facts).to.include({ url, attempts, ...facts });
      if (!repeatedByBrowsers.has(facts.status)) expect(await requests()).to.have.length(attempts);
    });

  for (const src of [
    '',
    ' ',
    'http://',
    'ftp://kpu.example/feed.json',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])
    it(`bad-url, without a request: ${JSON.stringify(src)}`, async () => {
      const error = await failureOf(src);
      expect([error.code, error.facts.url]).to.deep.equal(['bad-url', src]);
    });

  for (const src of [
    'data:application/json,{"items":[]}',
    'https://a:b@kpu.example/',
    'http://localhost:25/',
    'blob:x',
  ])
    it(`bad-url, without a request: ${src}`, async () => {
      expect((await failureOf(src)).code).to.equal('bad-url');
    });

  it('network: a port where nobody listens', async () => {
    const { code, facts } = await failureOf('http://localhost:58999/feed.json');
    expect([code, facts.attempts]).to.deep.equal(['network', 3]);
  });

  it('network: a redirect round and round', async () => {
    const feed = await serveFeed({ status: 404 });
    await feed.answer({ status: 302, headers: { Location: feed.url } });
    expect((await failureOf(feed.url)).code).to.equal('network');
  });

  it('is an Error with code and facts', async () => {
    const error = await failureOf('http://');
    expect(error).to.be.instanceOf(FeedError).and.to.be.instanceOf(Error);
  });
});

describe('loadFeed: what a failure tells', () => {
  it('the words near a fault', async () => {
    const { url } = await serveFeed({ body: `{"items":[${' '.repeat(500)}{"judul":salah}]}` });
    const { excerpt } = (await failureOf(url)).facts;
    expect(excerpt).to.have.length.within(1, 80);
    // WebKit does not say where
    if (/Chrome|Firefox/.test(navigator.userAgent)) expect(excerpt).to.contain('"judul":salah');
  });

  it('how a strange answer begins', async () => {
    const { url } = await serveFeed({ body: `  <html>${'x'.repeat(500)}` });
    expect((await failureOf(url)).facts.excerpt).to.equal(`<html>${'x'.repeat(74)}`);
  });

  it('how much came before a connection broke', async () => {
    const { url } = await serveFeed({ body: 'x'.repeat(4000), cut: true });
    expect((await failureOf(url)).facts.bytes).to.be.within(0, 2000);
  });

  const waits: Record<string, [header: string, seconds: [number, number] | undefined]> = {
    seconds: ['7', [7, 7]],
    'a date': [new Date(Date.now() + 60_000).toUTCString(), [20, 60]],
    'a day and more': ['99999', [99999, 99999]],
    'a date that is past': [new Date(Date.now() - 60_000).toUTCString(), undefined],
    'less than nothing': ['-1', undefined],
    nonsense: ['abc', undefined],
    'nothing at all': ['', undefined],
  };
  for (const [name, [header, range]] of Object.entries(waits))
    it(`how long to wait: ${name}`, async () => {
      const { url } = await serveFeed({ status: 429, headers: { 'Retry-After': header } });
      const { code, facts } = await failureOf(url, { limits: { retryWithin: 100 } });
      expect(code).to.equal('rate-limited');
      if (range) expect(facts.retryAfter).to.be.within(...range);
      else expect(facts.retryAfter).to.equal(undefined);
    });

  it('a server that is away for a while, if it may be read', async () => {
    const { url } = await serveFeed({ status: 503, headers: { 'Retry-After': '7' } });
    const { code, facts } = await failureOf(url, { limits: { retryWithin: 100 } });
    expect([code, facts.status, facts.retryAfter]).to.deep.equal(['rate-limited', 503, 7]);
  });

  it('nothing that the server does not expose', async () => {
    const { url } = await serveFeed({ status: 503, headers: { 'Retry-After': '7', ...hidden } });
    const { code, facts } = await failureOf(url);
    expect([code, facts.retryAfter]).to.deep.equal(['server', undefined]);
  });
});

describe('loadFeed: trying again', () => {
  for (const [name, answer] of Object.entries({
    'a server error': { status: 500 },
    'a busy server': { status: 429 },
    'a cut': { body: FEED, cut: true },
    'a page of a firewall': { body: '<html>' },
    nothing: { body: '' },
    'no header for other sites': { cors: false },
  }))
    it(`succeeds after ${name}`, async () => {
      const { url, requests } = await serveFeed(answer, { body: FEED });
      const feed = await loadFeed(url, { limits: quick });
      expect(feed.articles[0].title).to.equal('Judul');
      expect(await requests()).to.have.length(2);
    });

  it('tells of the last failure', async () => {
    const { url } = await serveFeed({ status: 500 }, { status: 404 });
    const { code, facts } = await failureOf(url);
    expect([code, facts.attempts]).to.deep.equal(['not-found', 2]);
  });

  it('stops where the next one would start too late', async () => {
    const { url, requests } = await serveFeed({ status: 500 });
    const { facts } = await failureOf(url, { limits: { retryWithin: 0 } });
    expect(facts.attempts).to.equal(1);
    expect(await requests()).to.have.length(1);
  });

  it('does not wait for a server that asks for longer', async () => {
    const { url, requests } = await serveFeed({ status: 429, headers: { 'Retry-After': '99999' } });
    await failureOf(url);
    expect(await requests()).to.have.length(1);
  });

  it('is never begun by the probe, which asks once and only for a bare network failure', async () => {
    const { url, requests } = await serveFeed({ body: FEED, cors: false });
    const error = await failureOf(url);
    await examine(error);
    expect(await requests()).to.have.length(3);
    const { code } = await examine(error, true);
    expect(code).to.equal('cors');
    expect(await requests()).to.have.length(4);
  });

  it('knows, when asked to, a server that is not there', async () => {
    const error = await failureOf('http://localhost:58999/feed.json');
    expect((await examine(error, true)).code).to.equal('unreachable');
  });
});

describe('loadFeed: too much', () => {
  it('stops reading a small answer that unfolds to a huge one', async () => {
    const huge = new Blob([`{"x":"${' '.repeat(20_000_000)}`])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(huge).arrayBuffer());
    const { url, requests } = await serveFeed({
      headers: { 'Content-Encoding': 'gzip' },
      body: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')),
      base64: true,
    });
    const { code, facts } = await failureOf(url, { limits: { bytes: 100_000 } });
    expect(code).to.equal('too-large');
    expect(facts.bytes).to.be.within(100_001, 10_000_000);
    expect(await requests()).to.have.length(1);
  });

  it('reads as much as allowed', async () => {
    const text = JSON.stringify(FEED);
    const { url } = await serveFeed({ body: text });
    expect((await loadFeed(url, { limits: { bytes: text.length } })).articles).to.have.length(1);
  });
});

describe('loadFeed: no connection', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });
  const goOffline = () => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });

  it('offline: nothing came and the browser knows why', async () => {
    goOffline();
    const { url, requests } = await serveFeed({ cors: false });
    const { code, facts } = await failureOf(url);
    expect([code, facts.url]).to.deep.equal(['offline', url]);
    expect(await requests()).to.have.length(1);
  });

  it('asks all the same, since the browser may be wrong', async () => {
    goOffline();
    const { url } = await serveFeed({ body: FEED });
    expect((await loadFeed(url)).articles).to.have.length(1);
  });

  for (const [code, answer] of [
    ['not-found', { status: 404 }],
    ['bad-syntax', { body: '{"items":[,]}' }],
    ['not-a-feed', { body: '{}' }],
  ] as const)
    it(`does not take an answer for none: ${code}`, async () => {
      goOffline();
      const { url } = await serveFeed(answer);
      expect((await failureOf(url)).code).to.equal(code);
    });
});

describe('loadFeed: a policy of the page', () => {
  it('csp: the page may not ask this origin', async () => {
    const { url, requests } = await serveFeed({ body: FEED });
    const told = new Promise<{ code: string; text: string }>((resolve) => {
      addEventListener('message', ({ data }: MessageEvent<{ code: string; text: string }>) => {
        if (data.text) resolve(data);
      });
    });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">
      <script type="module">
        import { loadFeed, examine } from '/src/feed/index.ts';
        const error = await loadFeed('${url}', { limits: ${JSON.stringify(quick)} }).catch((error) => error);
        parent.postMessage(await examine(error), '*');
      </script>`;
    document.body.append(frame);
    const { code, text } = await told;
    frame.remove();
    expect(code).to.equal('csp');
    expect(text).to.contain(`connect-src ${new URL(url).origin}`);
    expect(await requests()).to.have.length(0);
  });
});

/** A word that every diagnosis must hold, so that its reader knows what to do. */
const mends: Record<FeedErrorCode, string> = {
  'bad-url': 'Mend the attribute',
  'mixed-content': 'https',
  offline: 'offline',
  csp: 'connect-src https://kpu.example',
  timeout: 'stopped half-way',
  network: 'Access-Control-Allow-Origin: *',
  cors: 'Access-Control-Allow-Origin: *',
  unreachable: 'certificate',
  forbidden: 'must be public',
  'not-found': '/feed.json',
  'rate-limited': 'Access-Control-Expose-Headers: Retry-After',
  server: 'error log',
  http: 'no answer to a plain request',
  interrupted: 'Content-Length',
  'too-large': 'next_url',
  'not-a-feed': 'items',
  'bad-syntax': 'validator',
  'not-in-feed': 'article-id',
  module: 'dist/',
  internal: 'report it',
};

describe('examine', () => {
  const url = 'https://kpu.example/feed.json';
  for (const [code, mend] of Object.entries(mends) as [FeedErrorCode, string][])
    it(`names code, address and mend: ${code}`, async () => {
      const told = await examine(new FeedError(code, { url, status: 418, bytes: 5_000_001 }));
      expect(told.code).to.equal(code);
      expect(told.text).to.contain(`[kpu-news] ${code}: ${url}`);
      expect(told.text.split('\n')[1]).to.contain(mend);
      expect(told.text).not.to.contain('undefined');
    });

  it('tells each kind of strange answer', async () => {
    const told = await Promise.all(
      ['empty', 'html', 'binary', 'other'].map((reason) =>
        examine(new FeedError('not-a-feed', { url, reason })),
      ),
    );
    expect(new Set(told.map(({ text }) => text)).size).to.equal(4);
  });

  it('tells the two ways to be late', async () => {
    const [head, body] = await Promise.all(
      (['headers', 'body'] as const).map((phase) => examine(new FeedError('timeout', { url, phase }))),
    );
    expect(head.text).not.to.equal(body.text);
  });

  it('tells how to print a feed into a page', async () => {
    const { text } = await examine(new FeedError('bad-syntax', { url, reason: 'inline' }));
    expect(text).to.contain('\\u003c');
  });

  it('prints what a server sent with its controls escaped', async () => {
    const { text } = await examine(new FeedError('bad-syntax', { url, excerpt: 'a\u001b[31m\nb' }));
    expect(text).to.contain('\\u001b[31m\\nb').and.not.to.contain('\u001b');
  });

  it('tells how often it was tried', async () => {
    const { text } = await examine(new FeedError('server', { url, status: 500, attempts: 3 }));
    expect(text).to.contain('Tried 3 times');
  });
});
