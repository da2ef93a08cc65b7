import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { isFollowable } from '../../../src/feed/next-page.js';

const ORIGINS = ['https://kpu.example/feed.json'];
const follows = (
  next: string | undefined,
  origins: readonly string[] = ORIGINS,
  visited: Iterable<string> = [],
) => isFollowable(next, origins, new Set(visited));

describe('isFollowable', () => {
  it('is true for a new page of the same origin', () => {
    expect(follows('https://kpu.example/feed.json?page=2')).to.equal(true);
    expect(follows('https://kpu.example:443/2')).to.equal(true);
  });

  it('is true for any of several origins', () => {
    expect(follows('https://lain.example/2', [...ORIGINS, 'https://lain.example/'])).to.equal(true);
  });

  it('is false for a visited page', () => {
    expect(follows('https://kpu.example/2', ORIGINS, ['https://kpu.example/2'])).to.equal(false);
  });

  for (const next of [
    undefined,
    '',
    'https://lain.example/2',
    'http://kpu.example/2',
    'https://kpu.example:8443/2',
    'https://kpu.example.lain.example/2',
    'https://kpu.example@lain.example/2',
    'javascript:alert(1)',
    'data:application/json,{}',
    '/2',
  ])
    it(`is false for ${JSON.stringify(next) ?? 'undefined'}`, () => {
      expect(follows(next)).to.equal(false);
    });

  it('is false without allowed origins', () => {
    expect(follows('https://kpu.example/2', [])).to.equal(false);
  });

  it('is false after fifty pages', () => {
    const pages = Array.from({ length: 50 }, (_, index) => `https://kpu.example/${index}`);
    expect(follows('https://kpu.example/next', ORIGINS, pages.slice(1))).to.equal(true);
    expect(follows('https://kpu.example/next', ORIGINS, pages)).to.equal(false);
  });
});
