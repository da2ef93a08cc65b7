import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  mergeSources,
  splitBySource,
} from '../../../../../../src/controllers/feed/features/several/merge-sources.js';
import {
  applyFirstPage,
  newSource,
  type SourceFeed,
} from '../../../../../../src/controllers/feed/features/source-feed.js';
import type { Feed } from '../../../../../../src/model/types.js';
import { articlesOf, idsOf, pageOf, raw, SITE } from '../../pages.js';
import { articleOf, feedOf, ids } from '../../../../builders.js';

function source(name: string, numbers: readonly number[], next?: string): SourceFeed {
  const url = `https://${name}.example/feed.json`;
  return applyFirstPage(newSource(url), pageOf(numbers, { url, title: name, next }));
}

interface Options {
  readonly cached?: Feed;
  readonly sort?: 'newest' | 'popular';
  readonly visibleKeys?: ReadonlySet<string>;
}

const merge = (
  sources: readonly SourceFeed[],
  { cached, sort = 'newest', visibleKeys = new Set() }: Options = {},
) => mergeSources(sources, cached, 'a b', sort, visibleKeys);

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
  it('adds cached articles for sources that have not answered', () => {
    const cached = pageOf([], { articles: articlesOf(raw(2, { source: 'a' }), raw(3, { source: 'b' })) });
    expect(idsOf(merge([source('a', [1])], { cached }).articles)).to.deep.equal([1, 3]);
  });
});

describe('splitBySource', () => {
  const from = (id: string, source?: string) => articleOf(id, { source });

  it('groups articles by source, in the order of their first article', () => {
    const parts = splitBySource(feedOf([from('1', 'b'), from('2', 'a'), from('3', 'b')]));
    expect(parts.map(({ title, articles }) => [title, ...ids(articles)])).to.deep.equal([
      ['b', '1', '3'],
      ['a', '2'],
    ]);
  });

  it('groups articles without a source', () => {
    expect(splitBySource(feedOf([from('1'), from('2')]))).to.have.length(1);
  });

  it('returns nothing for an empty feed', () => {
    expect(splitBySource(feedOf([]))).to.deep.equal([]);
  });
});
