import { expect } from '@open-wc/testing';
import { describeError, FeedError, type FeedErrorCode } from '../../../src/feed/index.js';

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
      const told = await describeError(new FeedError(code, { url, status: 418, bytes: 5_000_001 }));
      expect(told.code).to.equal(code);
      expect(told.text).to.contain(`[kpu-news] ${code}: ${url}`);
      expect(told.text.split('\n')[1]).to.contain(mend);
      expect(told.text).not.to.contain('undefined');
    });

  it('tells each kind of strange answer', async () => {
    const told = await Promise.all(
      ['empty', 'html', 'binary', 'other'].map((reason) =>
        describeError(new FeedError('not-a-feed', { url, reason })),
      ),
    );
    expect(new Set(told.map(({ text }) => text)).size).to.equal(4);
  });

  it('tells the two ways to be late', async () => {
    const [head, body] = await Promise.all(
      (['headers', 'body'] as const).map((phase) => describeError(new FeedError('timeout', { url, phase }))),
    );
    expect(head.text).not.to.equal(body.text);
  });

  it('tells how to print a feed into a page', async () => {
    const { text } = await describeError(new FeedError('bad-syntax', { url, reason: 'inline' }));
    expect(text).to.contain('\\u003c');
  });

  it('prints what a server sent with its controls escaped', async () => {
    const { text } = await describeError(new FeedError('bad-syntax', { url, excerpt: 'a\u001b[31m\nb' }));
    expect(text).to.contain('\\u001b[31m\\nb').and.not.to.contain('\u001b');
  });

  it('tells how often it was tried', async () => {
    const { text } = await describeError(new FeedError('server', { url, status: 500, attempts: 3 }));
    expect(text).to.contain('Tried 3 times');
  });
});
