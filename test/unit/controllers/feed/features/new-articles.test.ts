import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { findNewArticles, pushedOff } from '../../../../../src/controllers/feed/features/new-articles.js';
import type { Article } from '../../../../../src/model/types.js';
import { datedArticle, ids } from '../../../builders.js';

const newest = { sort: 'newest', tags: [], exclude: [] } as const;
const [day10, day8, day6] = [10, 8, 6].map((day) => datedArticle(`day ${day}`, day));
const visible = [day10, day8];
const loaded = [...visible, day6];

const find = (incoming: readonly Article[], options: Partial<Parameters<typeof findNewArticles>[3]> = {}) => {
  const { keys, count } = findNewArticles(visible, loaded, [...loaded, ...incoming], {
    ...newest,
    ...options,
  });
  return { keys: [...keys], count };
};

describe('findNewArticles', () => {
  it('finds articles above and between the visible ones', () => {
    const incoming = [datedArticle('above', 11), datedArticle('between', 9)];
    expect(find(incoming).keys).to.have.members(['above', 'between']);
  });

  it('ignores articles below the last visible one', () => {
    expect(find([datedArticle('below', 7)])).to.deep.equal({ keys: [], count: 0 });
  });

  it('ignores articles that are already loaded', () => {
    expect(find([])).to.deep.equal({ keys: [], count: 0 });
  });

  it('counts only as many as the list shows', () => {
    const incoming = [11, 12, 13].map((day) => datedArticle(`new ${day}`, day));
    expect(find(incoming)).to.deep.equal({ keys: ['new 13', 'new 12', 'new 11'], count: 2 });
  });

  it('ignores articles that the list filters out', () => {
    const incoming = [
      datedArticle('tagged', 11, { tags: ['Pemilu'] }),
      datedArticle('internal', 12, { tags: ['Pemilu', 'Intern'] }),
      datedArticle('other', 13),
    ];
    const { keys } = findNewArticles(
      visible.map((article) => ({ ...article, tags: ['Pemilu'] })),
      loaded,
      incoming,
      { sort: 'newest', tags: ['pemilu'], exclude: ['intern'] },
    );
    expect([...keys]).to.deep.equal(['tagged']);
  });

  it('orders by views with sort="popular"', () => {
    const popular = { sort: 'popular', tags: [], exclude: [] } as const;
    const seen = visible.map((article) => ({ ...article, views: 10 }));
    const incoming = [datedArticle('seldom', 11, { views: 1 }), datedArticle('often', 1, { views: 99 })];
    expect([...findNewArticles(seen, loaded, incoming, popular).keys]).to.deep.equal(['often']);
  });

  it('finds nothing while nothing is visible', () => {
    const { keys, count } = findNewArticles([], [], [day10], newest);
    expect([keys.size, count]).to.deep.equal([0, 0]);
  });
});

describe('pushedOff', () => {
  it('returns the articles after the last one that remains', () => {
    expect(ids(pushedOff([day10, day8, day6], [datedArticle('new', 11), day10]))).to.deep.equal([
      'day 8',
      'day 6',
    ]);
  });

  it('does not return removed articles before the last one that remains', () => {
    expect(ids(pushedOff([day10, day8, day6], [day8]))).to.deep.equal(['day 6']);
  });

  it('returns everything if nothing remains', () => {
    expect(ids(pushedOff([day10, day8], []))).to.deep.equal(['day 10', 'day 8']);
  });
});
