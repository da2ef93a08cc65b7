import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { isFollowable } from '../../../src/feed/next-page.js';

const FIRST = 'https://kpu.example/feed.json';
const SECOND = 'https://kpu.example/feed.json?page=2';

describe('isFollowable', () => {
  it('allows a page of the same origin', () => {
    expect(isFollowable(SECOND, [FIRST], new Set([FIRST]))).to.equal(true);
  });
  it('refuses the end of a feed', () => {
    expect(isFollowable(undefined, [FIRST], new Set([FIRST]))).to.equal(false);
  });
  it('refuses a page that was asked for already', () => {
    expect(isFollowable(FIRST, [FIRST], new Set([FIRST, SECOND]))).to.equal(false);
  });
  for (const [what, next] of [
    ['host', 'https://other.example/feed.json'],
    ['scheme', 'http://kpu.example/feed.json'],
    ['port', 'https://kpu.example:8443/feed.json'],
  ])
    it(`refuses another ${what}`, () => {
      expect(isFollowable(next, [FIRST], new Set())).to.equal(false);
    });
  it('allows any of several origins', () => {
    expect(isFollowable(SECOND, ['https://other.example/', undefined, FIRST], new Set())).to.equal(true);
  });
  it('refuses every page where no origin is allowed', () => {
    expect(isFollowable(SECOND, [undefined, 'javascript:alert(1)'], new Set())).to.equal(false);
  });
  it('ends after fifty pages', () => {
    const visited = (count: number) => new Set(Array.from({ length: count }, (_, n) => `${FIRST}?page=${n}`));
    const next = `${FIRST}?page=x`;
    expect([
      isFollowable(next, [FIRST], visited(49)),
      isFollowable(next, [FIRST], visited(50)),
    ]).to.deep.equal([true, false]);
  });
});
