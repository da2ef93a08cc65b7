import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { describeError, FeedError, type FeedErrorCode } from '../../../../src/feed/index.js';

/** A phrase that the diagnosis of each code must contain, so that its reader knows what to do. */
const fixes: Record<FeedErrorCode, string> = {
  'bad-url': 'Correct the attribute',
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

describe('describeError', () => {
  const url = 'https://kpu.example/feed.json';
  for (const [code, fix] of Object.entries(fixes) as [FeedErrorCode, string][])
    it(`names the code, the address and the fix: ${code}`, async () => {
      const described = await describeError(new FeedError(code, { url, status: 418, bytes: 5_000_001 }));
      expect(described.code).to.equal(code);
      expect(described.text).to.contain(`[kpu-news] ${code}: ${url}`);
      expect(described.text.split('\n')[1]).to.contain(fix);
      expect(described.text).not.to.contain('undefined');
    });

  it('describes each kind of unexpected answer differently', async () => {
    const described = await Promise.all(
      ['empty', 'html', 'binary', 'other'].map((reason) =>
        describeError(new FeedError('not-a-feed', { url, reason })),
      ),
    );
    expect(new Set(described.map(({ text }) => text)).size).to.equal(4);
  });

  it('describes the two kinds of timeout differently', async () => {
    const [head, body] = await Promise.all(
      (['headers', 'body'] as const).map((phase) => describeError(new FeedError('timeout', { url, phase }))),
    );
    expect(head.text).not.to.equal(body.text);
  });

  it('explains how to embed inline JSON', async () => {
    const { text } = await describeError(new FeedError('bad-syntax', { url, reason: 'inline' }));
    expect(text).to.contain('\\u003c');
  });

  it('escapes control characters in what a server sent', async () => {
    const { text } = await describeError(new FeedError('bad-syntax', { url, excerpt: 'a\u001b[31m\nb' }));
    expect(text).to.contain('\\u001b[31m\\nb').and.not.to.contain('\u001b');
  });

  it('tells how many attempts were made', async () => {
    const { text } = await describeError(new FeedError('server', { url, status: 500, attempts: 3 }));
    expect(text).to.contain('Tried 3 times');
  });
});
