import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { findNewArticles, pushedOff } from '../../../../../src/controllers/feed/features/new-articles.js';
import { articlesOf, idsOf, pageOf, raw, SITE } from '../pages.js';

const NEWEST = { sort: 'newest', tags: [], exclude: [] } as const;

/** Ids and number of what is held back. */
function findHeldBack(
  visible: readonly number[],
  incoming: readonly number[],
  { loaded = visible, options = NEWEST } = {},
): [number[], number] {
  const all = pageOf([...new Set([...visible, ...loaded])]).articles;
  const shown = all.filter(({ id }) => visible.includes(Number(id)));
  const { keys, count } = findNewArticles(shown, all, pageOf(incoming).articles, options);
  return [[...keys].map((key) => Number(key.slice(SITE.length + 1))), count];
}

describe('findNewArticles', () => {
  it('finds articles above a visible one', () => {
    expect(findHeldBack([3, 4, 6], [1, 5, 3, 4, 6])).to.deep.equal([[1, 5], 1]);
  });
  it('ignores articles below the last visible one', () => {
    expect(findHeldBack([3, 4], [3, 4, 5, 6])).to.deep.equal([[], 0]);
  });
  it('ignores articles that are already loaded', () => {
    expect(findHeldBack([3, 4], [2, 3, 4], { loaded: [2, 3, 4] })).to.deep.equal([[], 0]);
  });
  it('counts only as many as the list shows', () => {
    expect(findHeldBack([8, 9], [1, 2, 3, 8, 9])).to.deep.equal([[1, 2, 3], 2]);
  });
  it('finds nothing while nothing is visible', () => {
    expect(findHeldBack([], [1, 2])).to.deep.equal([[], 0]);
  });
  it('ignores articles that the list excludes', () => {
    const visible = articlesOf(raw(3));
    const incoming = articlesOf(raw(1, { tags: ['Intern'] }), raw(2), raw(3));
    const { keys, count } = findNewArticles(visible, visible, incoming, { ...NEWEST, exclude: ['intern'] });
    expect([[...keys], count]).to.deep.equal([[`${SITE}/2`], 1]);
  });
  it('orders by views with sort="popular"', () => {
    const visible = articlesOf(raw(3, { views: 5 }));
    const incoming = articlesOf(raw(1, { views: 1 }), raw(9, { views: 7 }));
    const { keys } = findNewArticles(visible, visible, incoming, { ...NEWEST, sort: 'popular' });
    expect([...keys]).to.deep.equal([`${SITE}/9`]);
  });
});

describe('pushedOff', () => {
  it('returns the articles after the last one that remains', () => {
    expect(idsOf(pushedOff(pageOf([3, 4, 5, 6]).articles, pageOf([1, 2, 3, 4]).articles))).to.deep.equal([
      5, 6,
    ]);
  });
});
