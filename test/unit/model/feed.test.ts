import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { readFeed, type RawArticle } from '../../../src/model/read-feed.js';
import type { Feed } from '../../../src/model/types.js';
import { expectLinear } from '../../helpers/linear.js';
import { URL_OF_FEED, feedOf, articleOf, FULL } from './articles.js';

describe('readFeed: the feed as a whole', () => {
  it('drops items that have nothing to show, and counts them', () => {
    const nothing = [null, 1, 'x', [], {}, { id: '1', url: '/a' }, undefined, true, [[FULL]]];
    const feed = feedOf(...nothing, FULL);
    expect([feed.articles.length, feed.ignored]).to.deep.equal([1, nothing.length]);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: String(n), title: `Judul ${String(n)}` }));

  it('reads the first ten thousand items and counts the rest as ignored', () => {
    const feed = readFeed({ url: URL_OF_FEED, articles: many(100_000) });
    expect([feed.articles.length, feed.ignored]).to.deep.equal([10_000, 90_000]);
  });

  it('reads articles in linear work', async () => {
    await expectLinear((count) => readFeed({ url: URL_OF_FEED, articles: many(count) }), 4000, 80);
  });

  it('has a budget for addresses, which a long base would multiply', () => {
    const url = `https://kpu.example/${'a/'.repeat(990)}feed.json`;
    const files = Array.from({ length: 50 }, (_, n) => ({ url: `${n}` }));
    const articles = Array.from({ length: 200 }, (_, n) => ({ title: `Judul ${n}`, attachments: files }));
    const feed = readFeed({ url, articles });
    const size = feed.articles.flatMap(({ attachments }) => attachments.map(({ url }) => url.length));
    expect(feed.articles).to.have.length(200);
    expect(size.reduce((sum, length) => sum + length, 0)).to.be.within(3_900_000, 4_010_000);
  });

  it('is idempotent', () => {
    const once = readFeed({
      url: URL_OF_FEED,
      ...{ title: 'KPU\u200b  Kota', home: '/', language: 'id', next: '?hal=2', authors: ['Humas', ''] },
      articles: [
        FULL,
        { html: `<p>${'kata &amp; '.repeat(99)}</p>` },
        { id: '\ud800', title: `a\udb40\u200b\udc41${'\u0301'.repeat(9)}`, text: 'x\ud800'.repeat(999) },
        {
          url: 'https://kpu.example/index.php?utm_source=x',
          title: 'x'.repeat(999),
          published: '19 Jan 2024 09:04 EST',
        },
        {
          title: 'y',
          published: '2024-01-19 09:04',
          tags: ['a ', ' a', 'A'],
          attachments: [{ url: 'b', type: 'a/b ;c' }],
        },
        { image: 'foto.jpg' },
      ],
    });
    expect(once.articles).to.have.length(6);
    expect(readFeed(once)).to.deep.equal(once);
  });

  it('is idempotent after a round trip through JSON', () => {
    const once = feedOf(FULL, { title: 'a' });
    expect(JSON.stringify(readFeed(JSON.parse(JSON.stringify(once)) as Feed))).to.equal(JSON.stringify(once));
  });

  it('does not change its input', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const raw = { url: URL_OF_FEED, articles: [structuredClone(FULL), null, structuredClone(FULL)] };
    const before = JSON.stringify(raw);
    expect(() => readFeed(freeze(raw) as typeof raw)).not.to.throw();
    expect(JSON.stringify(raw)).to.equal(before);
  });

  it('ignores a key named __proto__', () => {
    const raw = JSON.parse(
      '{"id":"1","title":"a","__proto__":{"summary":"x","pinned":true},"constructor":1,"toJSON":"x"}',
    ) as Record<string, unknown>;
    const article = articleOf(raw);
    expect([article.summary, article.pinned, Object.getPrototypeOf(article)]).to.deep.equal([
      undefined,
      undefined,
      Object.prototype,
    ]);
    expect(({} as RawArticle).summary).to.equal(undefined);
  });

  it('ignores properties of a polluted Object.prototype', () => {
    const clean = JSON.stringify(feedOf({ id: '1', title: 'a' }));
    const evil = {
      pinned: true,
      summary: 'x',
      html: '<p>x',
      url: 'https://jahat.example/',
      image: '/x.jpg',
      views: 9,
    };
    Object.assign(Object.prototype, evil);
    try {
      expect(JSON.stringify(feedOf({ id: '1', title: 'a' }))).to.equal(clean);
    } finally {
      for (const name of Object.keys(evil)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
