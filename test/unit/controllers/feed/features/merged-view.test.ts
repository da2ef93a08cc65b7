import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { mergeSources, splitBySource } from '../../../../../src/controllers/feed/features/merged-view.js';
import {
  applyFirstPage,
  newSource,
  type SourceFeed,
} from '../../../../../src/controllers/feed/features/source-feed.js';
import type { Feed } from '../../../../../src/model/types.js';
import { articlesOf, idsOf, pageOf, raw, SITE } from '../pages.js';

function source(name: string, numbers: readonly number[], next?: string): SourceFeed {
  const url = `https://${name}.example/feed.json`;
  return applyFirstPage(newSource(url), pageOf(numbers, { url, title: name, next }));
}

interface Options {
  readonly cached?: readonly Feed[];
  readonly sort?: 'newest' | 'popular';
  readonly keep?: ReadonlySet<string>;
}

const merge = (
  sources: readonly SourceFeed[],
  { cached = [], sort = 'newest', keep = new Set() }: Options = {},
) => mergeSources(sources, cached, 'a b', sort, keep);

const nextOf = (name: string): string => `https://${name}.example/feed.json?page=2`;

describe('mergeSources', () => {
  it('orders the articles of all sources by date and names their source', () => {
    const { articles } = merge([source('a', [1, 4]), source('b', [2, 3])]);
    expect(articles.map(({ id, source }) => [id, source])).to.deep.equal([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'b'],
      ['4', 'a'],
    ]);
  });
  it('holds nothing older than the end of a source that has further pages', () => {
    const merged = merge([source('a', [1, 2], nextOf('a')), source('b', [3, 5])]);
    expect(idsOf(merged.articles)).to.deep.equal([1, 2]);
  });
  it('keeps what is on screen although it is older', () => {
    const sources = [source('a', [1, 2], nextOf('a')), source('b', [3, 5])];
    expect(idsOf(merge(sources, { keep: new Set([`${SITE}/5`]) }).articles)).to.deep.equal([1, 2, 5]);
  });
  it('keeps pinned articles however old they are', () => {
    const pinned = { ...source('b', []), articles: articlesOf(raw(9, { pinned: true })) };
    expect(idsOf(merge([source('a', [1], nextOf('a')), pinned]).articles)).to.deep.equal([1, 9]);
  });
  it('holds all that is loaded in a list of the most viewed', () => {
    const sources = [source('a', [1, 2], nextOf('a')), source('b', [3, 5])];
    expect(idsOf(merge(sources, { sort: 'popular' }).articles)).to.deep.equal([1, 2, 3, 5]);
  });
  it('goes on without a source whose page failed', () => {
    const failed = { ...source('a', [1, 2], nextOf('a')), pageFailed: true };
    expect(idsOf(merge([failed, source('b', [3, 5])]).articles)).to.deep.equal([1, 2, 3, 5]);
  });
  it('fills in for sources that have not answered what an earlier visit saw of them', () => {
    const cached = splitBySource(
      pageOf([], { articles: articlesOf(raw(2, { source: 'a' }), raw(3, { source: 'b' })) }),
    );
    expect(idsOf(merge([source('a', [1])], { cached }).articles)).to.deep.equal([1, 3]);
  });
});
