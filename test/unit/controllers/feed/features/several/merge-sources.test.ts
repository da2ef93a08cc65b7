import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { mergeSources } from '../../../../../../src/controllers/feed/features/several/merge-sources.js';
import {
  applyFirstPage,
  newSource,
  type SourceFeed,
} from '../../../../../../src/controllers/feed/features/source-feed.js';
import type { Feed } from '../../../../../../src/model/types.js';
import { articlesOf, idsOf, pageOf, raw, SITE } from '../../pages.js';

function source(name: string, numbers: readonly number[], next?: string): SourceFeed {
  const url = `https://${name}.example/feed.json`;
  return applyFirstPage(newSource(url), pageOf(numbers, { url, title: name, next }));
}

interface Options {
  readonly cached?: Readonly<Record<string, Feed>>;
  readonly sort?: 'newest' | 'popular';
  readonly visibleKeys?: ReadonlySet<string>;
}

const merge = (
  sources: readonly SourceFeed[],
  { cached = {}, sort = 'newest', visibleKeys = new Set() }: Options = {},
) => mergeSources(sources, ({ url }) => cached[url], sort, visibleKeys).feed;

const nextPageOf = (name: string): string => `https://${name}.example/feed.json?page=2`;

describe('mergeSources', () => {
  it('sorts the articles of all sources by date and names their source', () => {
    const { articles } = merge([source('a', [1, 4]), source('b', [2, 3])]);
    expect(articles.map(({ id, source }) => [id, source])).to.deep.equal([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'b'],
      ['4', 'a'],
    ]);
  });
  it('omits articles older than the oldest loaded one of a source with further pages', () => {
    const merged = merge([source('a', [1, 2], nextPageOf('a')), source('b', [3, 5])]);
    expect(idsOf(merged.articles)).to.deep.equal([1, 2]);
  });
  it('keeps older articles that are on screen', () => {
    const sources = [source('a', [1, 2], nextPageOf('a')), source('b', [3, 5])];
    expect(idsOf(merge(sources, { visibleKeys: new Set([`${SITE}/5`]) }).articles)).to.deep.equal([1, 2, 5]);
  });
  it('keeps older articles that are pinned', () => {
    const pinned = { ...source('b', []), articles: articlesOf(raw(9, { pinned: true })) };
    expect(idsOf(merge([source('a', [1], nextPageOf('a')), pinned]).articles)).to.deep.equal([1, 9]);
  });
  it('includes everything loaded with sort="popular"', () => {
    const sources = [source('a', [1, 2], nextPageOf('a')), source('b', [3, 5])];
    expect(idsOf(merge(sources, { sort: 'popular' }).articles)).to.deep.equal([1, 2, 3, 5]);
  });
  it('does not wait for a source whose page has failed', () => {
    const failed = { ...source('a', [1, 2], nextPageOf('a')), pageFailed: true };
    expect(idsOf(merge([failed, source('b', [3, 5])]).articles)).to.deep.equal([1, 2, 3, 5]);
  });
  it('adds the copies of sources that have not answered', () => {
    const url = 'https://b.example/feed.json';
    const cached = { [url]: pageOf([3], { url, title: 'b' }) };
    const { articles } = merge([source('a', [1]), newSource(url)], { cached });
    expect(articles.map(({ id, source }) => [id, source])).to.deep.equal([
      ['1', 'a'],
      ['3', 'b'],
    ]);
  });

  describe('a release that several sources have', () => {
    /** A source with one release; its page may be on the host of another one. */
    const release = (name: string, host = name): SourceFeed => {
      const url = `https://${name}.example/feed.json`;
      const item = { url: `https://${host}.example/rilis`, title: 'Rilis', text: 'Isi rilis.' };
      return applyFirstPage(newSource(url), {
        ...pageOf([], { url, title: name }),
        articles: articlesOf(raw(1, item)),
      });
    };
    const urlOf = (name: string) => `https://${name}.example/feed.json`;

    it('is that of the feed on whose host its page is, then of the first in `src`', () => {
      const copied = release('a', 'lain');
      for (const sources of [
        [copied, release('b'), release('c')],
        [release('b'), copied, release('c')],
      ])
        expect(merge(sources).articles.map(({ source, also }) => [source, also])).to.deep.equal([['b', 2]]);
    });
    it('is the same from a copy of its owner as from an answer', () => {
      const [{ firstPage }] = [release('a')];
      const cached = { [urlOf('a')]: firstPage! };
      expect(merge([newSource(urlOf('a')), release('b')], { cached }).articles[0].source).to.equal('a');
    });
    it('takes the place of its visible copy', () => {
      const sources = [release('a'), release('b')];
      const [key] = sources[1].articles.map((article) => article.key);
      const { replacing } = mergeSources(sources, () => undefined, 'newest', new Set([key]));
      expect([...replacing]).to.deep.equal([sources[0].articles[0].key]);
      expect(mergeSources(sources, () => undefined, 'newest', new Set()).replacing.size).to.equal(0);
    });
  });
});
