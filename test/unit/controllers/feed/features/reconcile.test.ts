import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { deepEqual, reconcileArticles } from '../../../../../src/controllers/feed/features/reconcile.js';
import { articleOf } from '../../../builders.js';

describe('deepEqual', () => {
  for (const [name, first, second] of [
    ['the same primitive', 1, 1],
    ['empty objects', {}, {}],
    ['nested objects', { a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } }],
    ['properties in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ] as const)
    it(`is true for ${name}`, () => {
      expect(deepEqual(first, second)).to.equal(true);
    });

  for (const [name, first, second] of [
    ['other primitives', 1, '1'],
    ['null and an object', null, {}],
    ['undefined and an object', undefined, {}],
    ['another nested value', { a: [1, 2] }, { a: [1, 3] }],
    ['a missing property', { a: 1, b: undefined }, { a: 1 }],
    ['another property name', { a: 1 }, { b: 1 }],
    ['lists of another length', [1, 2], [1]],
  ] as const)
    it(`is false for ${name}`, () => {
      expect(deepEqual(first, second)).to.equal(false);
      expect(deepEqual(second, first)).to.equal(false);
    });
});

describe('reconcileArticles', () => {
  const previous = [articleOf('a', { tags: ['x'] }), articleOf('b', { views: 5 })];

  it('reuses the objects of unchanged articles', () => {
    const [a, b] = reconcileArticles(previous, [
      articleOf('a', { tags: ['x'] }),
      articleOf('b', { views: 5 }),
    ]);
    expect([a === previous[0], b === previous[1]]).to.deep.equal([true, true]);
  });

  it('takes the new objects of changed articles, view counts included', () => {
    const next = [articleOf('a', { tags: ['x', 'y'] }), articleOf('b', { views: 6 })];
    expect(reconcileArticles(previous, next)).to.deep.equal(next);
  });

  it('follows the order of the new articles', () => {
    const result = reconcileArticles(previous, [articleOf('c'), ...[...previous].reverse()]);
    expect(result.map(({ key }) => key)).to.deep.equal(['c', 'b', 'a']);
  });

  it('drops articles that are gone', () => {
    expect(reconcileArticles(previous, [])).to.deep.equal([]);
  });
});
