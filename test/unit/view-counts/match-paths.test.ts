import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { matchByPath, pathOf, toNumber } from '../../../src/view-counts/match-paths.js';

const SITE = 'https://kpu.example';

describe('toNumber', () => {
  for (const [value, number] of [
    [0, 0],
    [41, 41],
    ['41', 41],
    ['1 234', 1234],
    ['1.234', 1234],
    ['1,234,567', 1234567],
    ["1'234", 1234],
    ['1’234', 1234],
    ['1\u202f234', 1234],
    [-1, undefined],
    [1.5, undefined],
    ['-1', undefined],
    ['12 kali', undefined],
    ['', undefined],
    ['1'.repeat(40), undefined],
    [null, undefined],
    [[41], undefined],
  ] as const)
    it(`reads ${JSON.stringify(value)} as ${String(number)}`, () => {
      expect(toNumber(value)).to.equal(number);
    });
});

describe('pathOf', () => {
  for (const [url, path] of [
    [`${SITE}/berita/1`, '/berita/1'],
    [`${SITE}/berita/1/`, '/berita/1'],
    [`${SITE}/berita/1///`, '/berita/1'],
    [`${SITE}/`, '/'],
    ['/berita/1', '/berita/1'],
    [`${SITE}/berita%20baru`, '/berita baru'],
    [`${SITE}/%E0%A4%A`, '/%E0%A4%A'],
    [`${SITE}/berita/1#komentar`, '/berita/1'],
    [`${SITE}/?p=15`, undefined],
    [`${SITE}/#/berita/1`, undefined],
    [`${SITE}/#!berita/1`, undefined],
    ['http://', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`is ${String(path)} for ${String(url)}`, () => {
      expect(pathOf(url)).to.equal(path);
    });

  it('contains the query on request', () => {
    expect(pathOf(`${SITE}/?p=15`, true)).to.equal('/?p=15');
  });
});

describe('matchByPath', () => {
  const items = [
    { id: `${SITE}/berita/1`, url: `${SITE}/berita/1?utm_source=feed` },
    { id: 'tag:2', url: `${SITE}/berita/2` },
    { id: `${SITE}/?p=3`, url: `${SITE}/?p=3` },
  ];
  const match = (pages: Iterable<readonly [unknown, unknown]>, query?: boolean) =>
    Object.fromEntries(matchByPath(items, pages, query));

  it('matches pages by the path of the URL, or else of the id', () => {
    expect(
      match([
        ['/berita/1', 5],
        [`${SITE}/berita/2/`, '7'],
      ]),
    ).to.deep.equal({ [items[0].id]: 5, 'tag:2': 7 });
  });

  it('adds up pages with the same path', () => {
    expect(
      match([
        ['/berita/2', 5],
        ['/berita/2/', 7],
      ]),
    ).to.deep.equal({ 'tag:2': 12 });
  });

  it('matches by query on request', () => {
    expect(match([['/?p=3', 5]], true)).to.deep.equal({ [items[2].id]: 5 });
    expect(match([['/?p=3', 5]])).to.deep.equal({});
  });

  it('ignores invalid pages and counts', () => {
    expect(
      match([
        [null, 5],
        ['/berita/1', 'x'],
        ['/lain', 5],
      ]),
    ).to.deep.equal({});
  });
});
