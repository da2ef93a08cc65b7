import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { classify } from '../../../../src/feed/errors/classify.js';
import { FeedError, type FeedErrorCode, type FeedErrorFacts } from '../../../../src/model/feed-error.js';

const URL_OF_FEED = 'https://kpu.example/feed.json';

const classified = (
  code: FeedErrorCode,
  facts: FeedErrorFacts = {},
  answer?: FeedError['answer'],
  isBlockedByCsp = false,
) => classify(new FeedError(code, { url: URL_OF_FEED, ...facts }, answer), isBlockedByCsp);

/** A JSON syntax error as this engine reports it. */
function syntaxError(text: string): FeedError {
  try {
    JSON.parse(text);
  } catch (cause) {
    return classified('bad-syntax', { cause }, { text });
  }
  throw new Error('The JSON is valid.');
}

describe('classify: HTTP status', () => {
  const codes: Partial<Record<FeedErrorCode, readonly number[]>> = {
    forbidden: [401, 403, 451],
    'not-found': [404, 410],
    'rate-limited': [429],
    server: [408, 425, 500, 502, 503, 504, 599],
    http: [201, 206, 302, 400, 405, 418, 600, 999],
    'not-a-feed': [204, 205],
  };
  for (const [code, statuses] of Object.entries(codes))
    for (const status of statuses)
      it(`${status} is ${code}`, () => {
        expect(classified('http', { status }).code).to.equal(code);
      });

  it('503 with Retry-After is rate-limited', () => {
    const { code, facts } = classified(
      'http',
      { status: 503 },
      { headers: new Headers({ 'Retry-After': '7' }) },
    );
    expect([code, facts.retryAfter]).to.deep.equal(['rate-limited', 7]);
  });

  for (const header of ['', '0', '-1', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT'])
    it(`ignores Retry-After: ${JSON.stringify(header)}`, () => {
      const { facts } = classified(
        'http',
        { status: 429 },
        { headers: new Headers({ 'Retry-After': header }) },
      );
      expect(facts.retryAfter).to.equal(undefined);
    });
});

describe('classify: network errors', () => {
  it('are csp if a violation was reported', () => {
    expect(classified('network', {}, undefined, true).code).to.equal('csp');
  });

  it('are bad-url for ports that browsers block', () => {
    for (const port of [21, 22, 23, 25, 110, 143])
      expect(classified('network', { url: `http://kpu.example:${port}/` }).code, String(port)).to.equal(
        'bad-url',
      );
  });

  it('are network errors otherwise', () => {
    expect(classified('network').code).to.equal('network');
    expect(classified('network', { url: 'http://kpu.example:8080/' }).code).to.equal('network');
  });
});

describe('classify: answers that are not a feed', () => {
  for (const [text, reason] of [
    ['', 'empty'],
    [' \r\n\t', 'empty'],
    ['<!doctype html>', 'html'],
    ['  <br />Warning', 'html'],
    ['\x89PNG\r\n\x1a\n\0', 'binary'],
    ['a\ufffdb', 'binary'],
    ['Halo', 'other'],
    ['{}', 'other'],
  ] as const)
    it(`${JSON.stringify(text)} is ${reason}`, () => {
      const { code, facts } = classified('not-a-feed', {}, { text });
      expect([code, facts.reason]).to.deep.equal(['not-a-feed', reason]);
    });

  it('are quoted from their beginning', () => {
    expect(classified('not-a-feed', {}, { text: `  ${'x'.repeat(99)}` }).facts.excerpt).to.equal(
      'x'.repeat(80),
    );
  });
});

describe('classify: invalid JSON', () => {
  for (const text of [
    '{"items":[{"id":"1","title":"KPU Ko',
    '{"items":[{"id":"1","title":"KPU\\',
    '{"items":[{"id":"1"},',
    '{"items":[{"pinned":tru',
    '{"items":[{"title":"a ] b"}',
  ])
    it(`${text} is interrupted`, () => {
      expect(syntaxError(text).code).to.equal('interrupted');
    });

  for (const text of [
    '{"items":[{"id":"1"},]}',
    '{"items":[]} habis',
    '{"items":[{"title":"a "b"}]}',
    "{'items':[]}",
    '{"items":[{"title":"\\"}]}',
  ])
    it(`${text} is bad-syntax`, () => {
      expect(syntaxError(text).code).to.equal('bad-syntax');
    });

  it('is quoted around the error', () => {
    const { excerpt } = syntaxError(`{"items":[${' '.repeat(500)}{"judul":salah}]}`).facts;
    expect(excerpt).to.contain('"judul":salah');
    expect(excerpt).to.have.length.within(1, 80);
  });
});

describe('classify: invalid XML', () => {
  const code = (text: string) => classified('bad-syntax', { reason: 'xml' }, { text }).code;

  it('is interrupted without the end tag of the feed', () => {
    expect(code('<rss><channel><item>')).to.equal('interrupted');
  });

  it('is bad-syntax with the end tag of the feed', () => {
    for (const end of ['</rss>', '</feed >', '</rdf:RDF>'])
      expect(code(`<rss><x>${end}`), end).to.equal('bad-syntax');
  });
});

describe('classify: other errors', () => {
  it('are returned unchanged', () => {
    const error = new FeedError('timeout', { url: URL_OF_FEED });
    expect(classify(error, false)).to.equal(error);
  });
});
