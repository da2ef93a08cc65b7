import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../helpers/linear.js';
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

  describe('of articles that share an address', () => {
    const url = 'https://kpu.example/pengumuman';
    const list = (...items: (readonly [id: string | undefined, title: string, url?: string])[]) =>
      feedOf(...items.map(([id, title, link = url]) => ({ id, title, url: link }))).articles;
    const keys = (...items: Parameters<typeof list>) => list(...items).map(({ key }) => key);

    it('holds the id where ids and titles differ, and no other key does', () => {
      expect(keys(['p-2', 'Dua'], ['p-1', 'Satu'], ['3', 'Lain', '/lain'])).to.deep.equal([
        `${url} p-2`,
        `${url} p-1`,
        'https://kpu.example/lain',
      ]);
    });
    it('is the address alone for one article', () => {
      expect(keys(['p-1', 'Satu'])).to.deep.equal([url]);
    });
    it('is one where the titles or the ids are the same', () => {
      expect(keys(['p-2', 'Satu'], ['p-1', 'Satu'])).to.deep.equal([url]);
      expect(keys(['p-1', 'Satu'], ['p-1', 'Satu, diperbaiki'])).to.deep.equal([url]);
    });
    it('is one where only a number after "#" differs', () => {
      const items = ['#0', '#3'].map((hash) => [`${url}${hash}`, `Judul ${hash}`, `${url}${hash}`] as const);
      expect(keys(...items)).to.deep.equal([url]);
      expect(keys(['a#0', 'Satu'], ['a#1', 'Dua'])).to.deep.equal([url]);
    });
    it('holds the title where all have the same id, or none', () => {
      const titles = ['Tiga', 'Dua', 'Satu'];
      for (const id of ['kpu', undefined])
        expect(keys(...titles.map((title) => [id, title] as const))).to.deep.equal(
          titles.map((title) => `${url} ${title}`),
        );
    });
    it('is of no matter where an id is shared by articles with addresses of their own', () => {
      const articles = list(...['/3', '/2', '/1'].map((link) => ['kpu', `Berita ${link}`, link] as const));
      expect(articles.map(({ key }) => key)).to.deep.equal(
        ['/3', '/2', '/1'].map((path) => `https://kpu.example${path}`),
      );
      expect(new Set(articles.map(({ id }) => id)).size, 'ids').to.equal(3);
    });
    it('tells apart articles without an address that have the same id', () => {
      const items = ['a', 'b', 'c'].map((title) => ({ id: 'kpu', title }));
      expect(feedOf(...items).articles.map(({ title }) => title)).to.deep.equal(['a', 'b', 'c']);
    });
    it('stays the same when the articles are read again', () => {
      const articles = list(['p-2', 'Dua'], ['p-1', 'Satu'], ['p-1', 'Satu']);
      expect(feedOf(...articles).articles).to.deep.equal(articles);
    });
    it('takes linear work', async () => {
      const items = (count: number) =>
        Array.from({ length: count }, (_, n) => ({ id: `p${n}`, title: `t${n}`, url }));
      await expectLinear((count) => feedOf(...items(count)), 2000, 220);
    });
  });

  it('keeps the first of several articles with one key if none is newer', () => {
    expect(
      feedOf({ id: '1', title: 'a' }, { id: '1', title: 'b' }).articles.map(({ title }) => title),
    ).to.deep.equal(['a']);
  });
});
