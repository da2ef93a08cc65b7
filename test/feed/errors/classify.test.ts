import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode, type FeedErrorFacts } from '../../../src/feed/index.js';
import { serveFeed, type Answer } from '../../helpers/server.js';
import { failureOf } from '../limits.js';

const FEED = { items: [{ id: '1', title: 'Judul' }] };
/** Statuses that make a browser repeat the request by itself, invisibly to the page. */
const repeatedByBrowsers = new Set<number | undefined>([408, 421]);

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
    { reason: 'login' },
    {
      'a web page': '<!doctype html><title>Masuk</title>',
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
      NaN: '{"items":[{"id":NaN}]}',
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

describe('loadFeed: error codes', () => {
  for (const [name, { answer, code, attempts, facts = {}, limits }] of rows)
    it(`${code}, after ${String(attempts)} requests: ${name}`, async () => {
      const { url, requests } = await serveFeed(answer);
      const error = await failureOf(url, limits);
      expect(error.code).to.equal(code);
      expect(error.facts).to.include({ url, attempts, ...facts });
      // one that time cut off may not have arrived
      if (code !== 'timeout' && !repeatedByBrowsers.has(facts.status))
        expect(await requests()).to.have.length(attempts);
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

  it('network: a port that nothing listens on', async () => {
    const { code, facts } = await failureOf('http://localhost:61999/feed.json');
    expect([code, facts.attempts]).to.deep.equal(['network', 3]);
  });

  it('network: a redirect loop', async () => {
    const feed = await serveFeed({ status: 404 });
    await feed.answer({ status: 302, headers: { Location: feed.url } });
    expect((await failureOf(feed.url)).code).to.equal('network');
  });

  it('rejects with an Error that has a code and facts', async () => {
    const error = await failureOf('http://');
    expect(error).to.be.instanceOf(FeedError).and.to.be.instanceOf(Error);
  });
});
