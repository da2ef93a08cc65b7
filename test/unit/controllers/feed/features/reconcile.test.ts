import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { deepEqual, reconcileArticles } from '../../../../../src/controllers/feed/features/reconcile.js';
import { articlesOf, raw } from '../pages.js';

describe('deepEqual', () => {
  for (const [name, first, second, expected] of [
    ['equal primitives', 1, 1, true],
    ['different primitives', 1, '1', false],
    ['null and an object', null, {}, false],
    ['equal nested objects', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    ['a missing property', { a: 1 }, { a: 1, b: undefined }, false],
    ['another nested value', { a: [1] }, { a: [2] }, false],
  ] as const)
    it(`is ${String(expected)} for ${name}`, () => {
      expect(deepEqual(first, second)).to.equal(expected);
    });
});

describe('reconcileArticles', () => {
  it('reuses the objects of unchanged articles', () => {
    const previous = articlesOf(raw(1), raw(2));
    const next = articlesOf(raw(0), raw(1), raw(2, { title: 'Baru' }));
    const reconciled = reconcileArticles(previous, next);
    expect(reconciled.map((article) => [article === previous[0], article.title])).to.deep.equal([
      [false, 'Berita 0'],
      [true, 'Berita 1'],
      [false, 'Baru'],
    ]);
  });
  it('returns a new object only for the article whose count has changed', () => {
    const previous = articlesOf(...Array.from({ length: 1000 }, (_, n) => raw(n, { views: 5 })));
    const next = articlesOf(...Array.from({ length: 1000 }, (_, n) => raw(n, { views: n === 500 ? 6 : 5 })));
    const changed = reconcileArticles(previous, next).filter((article, n) => article !== previous[n]);
    expect(changed.map(({ id, views }) => [id, views])).to.deep.equal([['500', 6]]);
  });
});
