import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { URL_OF_FEED, feedOf, articleOf, keyOf } from './articles.js';

describe('readFeed: key and id of an article', () => {
  const same: Record<string, [url: string, key: string]> = {
    'as written': ['https://kpu.example/a?id=1', 'https://kpu.example/a?id=1'],
    'made absolute': ['../a', 'https://kpu.example/a'],
    normalised: ['HTTPS://KPU.example:443/b/../a', 'https://kpu.example/a'],
    'without campaign parameters': [
      'https://kpu.example/a?utm_source=x&id=1&utm_medium=feed&utm_campaign=y',
      'https://kpu.example/a?id=1',
    ],
    'without a lone campaign parameter': ['https://kpu.example/a?utm_source=x', 'https://kpu.example/a'],
    'with a parameter whose value looks like a campaign parameter': [
      'https://kpu.example/a?x=utm_a',
      'https://kpu.example/a?x=utm_a',
    ],
    'without its fragment': ['https://kpu.example/a#komentar', 'https://kpu.example/a'],
    'with a route in the fragment': ['https://kpu.example/#/berita/1', 'https://kpu.example/#/berita/1'],
    'with a hashbang route': ['https://kpu.example/#!/berita/1', 'https://kpu.example/#!/berita/1'],
    'without index.php': ['https://kpu.example/index.php/berita/1', 'https://kpu.example/berita/1'],
    'without index.php at the end': ['https://kpu.example/blog/index.php', 'https://kpu.example/blog'],
    'with a name that only begins with index.php': [
      'https://kpu.example/index.phpx/1',
      'https://kpu.example/index.phpx/1',
    ],
  };
  for (const [name, [url, key]] of Object.entries(same))
    it(`uses the URL as the key: ${name}`, () => {
      expect(keyOf(url)).to.equal(key);
    });

  it('leaves the link itself unchanged', () => {
    const url = 'https://kpu.example/index.php/a?utm_source=x#b';
    expect(articleOf({ url, title: 'a' }).url).to.equal(url);
  });

  it('uses an id that is a URI as the key', () => {
    expect(articleOf({ id: 'tag:kpu.example,2024:1', title: 'a' }).key).to.equal('tag:kpu.example,2024:1');
  });

  it('uses feed URL and id as the key if the article has no URL', () => {
    expect(articleOf({ id: '17', title: 'a' }).key).to.equal(`${URL_OF_FEED} 17`);
  });

  it('accepts a number as the id', () => {
    expect(articleOf({ id: 17, title: 'a' }).id).to.equal('17');
  });

  it('uses the URL, or else the title, in place of a missing id', () => {
    const [a, b] = feedOf({ url: '/a', title: 'Satu' }, { title: 'Dua' }).articles;
    expect([a.id, b.id]).to.deep.equal(['https://kpu.example/a', 'Dua']);
  });

  it('keeps two articles apart whose long numeric ids were rounded to the same number', () => {
    const [x, y] = JSON.parse('[9007199254740993, 9007199254740992]') as number[];
    const { articles } = feedOf({ id: x, url: '/x', title: 'a' }, { id: y, url: '/y', title: 'b' });
    expect(articles).to.have.length(2);
  });

  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    it(`accepts ${id} as an id`, () => {
      const { articles } = feedOf({ id, title: 'a' }, { id: 'x', title: 'b' }, { id, title: 'c' });
      expect(articles.map(({ title }) => title)).to.deep.equal(['a', 'b']);
    });

  it('keeps the newest of several articles with one key, at the place of the first', () => {
    const { articles } = feedOf(
      { url: '/a', title: 'lama', published: '2024-01-01' },
      { url: '/b', title: 'lain', published: '2024-01-05' },
      { url: '/a?utm_source=x', title: 'terbaru', published: '2024-01-01', modified: '2024-02-01' },
      { url: '/a#x', title: 'baru', published: '2024-01-03' },
    );
    expect(articles.map(({ title }) => title)).to.deep.equal(['terbaru', 'lain']);
  });

  it('keeps the first of several articles with one key if none is newer', () => {
    expect(
      feedOf({ id: '1', title: 'a' }, { id: '1', title: 'b' }).articles.map(({ title }) => title),
    ).to.deep.equal(['a']);
  });
});
