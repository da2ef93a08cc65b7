import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  mergeSources,
  splitBySource,
  type MergeInput,
} from '../../../../../src/controllers/feed/features/merged-view.js';
import {
  applyFirstPage,
  newSource,
  type SourceFeed,
} from '../../../../../src/controllers/feed/features/source-feed.js';
import type { Article } from '../../../../../src/model/types.js';
import { articleOf, datedArticle, feedOf, ids } from '../../../builders.js';

/** A source with articles of these days in January, with a further page unless it is complete. */
function sourceOf(site: string, days: readonly number[], isComplete = false): SourceFeed {
  const url = `https://${site}.example/feed.json`;
  const articles = days.map((day) => datedArticle(`${site} ${day}`, day));
  const next = isComplete ? undefined : `${url}?page=2`;
  return applyFirstPage(newSource(url), feedOf(articles, { url, title: site, next }));
}

const merge = (input: Partial<MergeInput>) =>
  mergeSources({ sources: [], cached: [], url: 'a b', sort: 'newest', keep: new Set(), ...input });

describe('mergeSources', () => {
  it('sorts the articles of complete sources by date', () => {
    const { articles, next, url } = merge({
      sources: [sourceOf('a', [9, 3], true), sourceOf('b', [5], true)],
    });
    expect([ids(articles), next, url]).to.deep.equal([['a 9', 'b 5', 'a 3'], undefined, 'a b']);
  });

  it('omits articles older than the oldest loaded one of a source with further pages', () => {
    const { articles } = merge({ sources: [sourceOf('a', [9, 7]), sourceOf('b', [8, 6, 2], true)] });
    expect(ids(articles)).to.deep.equal(['a 9', 'b 8', 'a 7']);
  });

  it('continues with the next page of the most urgent source', () => {
    const { next } = merge({ sources: [sourceOf('a', [9, 3]), sourceOf('b', [8, 6])] });
    expect(next).to.equal('https://b.example/feed.json?page=2');
  });

  it('keeps older articles that are on screen', () => {
    const { articles } = merge({
      sources: [sourceOf('a', [9, 7]), sourceOf('b', [2], true)],
      keep: new Set(['b 2']),
    });
    expect(ids(articles)).to.deep.equal(['a 9', 'a 7', 'b 2']);
  });

  it('keeps older articles that are pinned', () => {
    const pinned = feedOf([datedArticle('pinned', 1, { pinned: true })], {
      url: 'https://b.example/',
      title: 'b',
    });
    const { articles } = merge({
      sources: [sourceOf('a', [9, 7]), applyFirstPage(newSource(pinned.url), pinned)],
    });
    expect(ids(articles)).to.include('pinned');
  });

  it('does not wait for a source whose page has failed', () => {
    const { articles } = merge({
      sources: [{ ...sourceOf('a', [9, 7]), pageFailed: true }, sourceOf('b', [8, 2], true)],
    });
    expect(ids(articles)).to.deep.equal(['a 9', 'b 8', 'a 7', 'b 2']);
  });

  it('includes everything loaded with sort="popular"', () => {
    const { articles } = merge({
      sources: [sourceOf('a', [9, 7]), sourceOf('b', [2], true)],
      sort: 'popular',
    });
    expect(ids(articles)).to.have.members(['a 9', 'a 7', 'b 2']);
  });

  it('adds cached articles only for sources that have not answered', () => {
    const cached = ['a', 'b'].map((title) =>
      feedOf([datedArticle(`cached ${title}`, 4)], { url: '', title }),
    );
    const { articles } = merge({ sources: [sourceOf('a', [9], true)], cached });
    expect(ids(articles)).to.deep.equal(['a 9', 'cached b']);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(merge({ sources: [sourceOf('a', [9])] }))).to.equal(true);
  });
});

describe('splitBySource', () => {
  const from = (id: string, source?: string): Article => articleOf(id, { source });

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
