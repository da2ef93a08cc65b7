import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { commonEnds } from '../../../../../src/elements/kpu-news-list/features/keyed-cards.js';

const keys = (text: string) => Array.from(text, (key) => ({ key }));

describe('commonEnds', () => {
  for (const [before, after, head, tail] of [
    ['', '', 0, 0],
    ['abc', 'abc', 3, 0],
    ['abc', 'xabc', 0, 3],
    ['abc', 'abcx', 3, 0],
    ['abc', 'axbc', 1, 2],
    ['abc', 'ac', 1, 1],
    ['abc', 'cba', 0, 0],
    ['aa', 'aaa', 2, 0],
    ['aba', 'a', 1, 0],
    ['', 'abc', 0, 0],
    ['abc', '', 0, 0],
  ] as const)
    it(`are ${head} at the start and ${tail} at the end of "${before}" and "${after}"`, () => {
      expect(commonEnds(keys(before), keys(after))).to.deep.equal([head, tail]);
    });
});
