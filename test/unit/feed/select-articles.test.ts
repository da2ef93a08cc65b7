import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { selectArticles, type Selection } from '../../../src/feed/index.js';
import { readFeed } from '../../../src/model/read-feed.js';

const articles = readFeed({
  url: 'https://kpu.example/feed.json',
  articles: [
    { id: 'lama', title: 'Lama', published: '2024-01-01', tags: ['Pemilu'], views: 5 },
    { id: 'tanpa tanggal', title: 'Tanpa tanggal', section: 'Pengumuman' },
    { id: 'baru', title: 'Baru', published: '2024-03-01', tags: ['PILKADA', 'pemilu'], views: 0 },
    { id: 'tersemat', title: 'Tersemat', published: '2023-01-01', pinned: true },
    { id: 'tengah', title: 'Tengah', published: '2024-02-01T10:00:00+07:00', section: 'Berita', views: 41 },
  ],
}).articles;

const ids = (selection: Partial<Selection>): string[] =>
  selectArticles(articles, { sort: 'newest', tags: [], exclude: [], ...selection }).map(({ id }) => id);

describe('select', () => {
  it('puts pinned ones first, then the newest', () => {
    expect(ids({})).to.deep.equal(['tersemat', 'baru', 'tengah', 'lama', 'tanpa tanggal']);
  });
  it('leaves those without a date beside the one before them, or else the one behind', () => {
    const order = (...published: (string | undefined)[]) =>
      selectArticles(
        readFeed({
          url: 'https://kpu.example/f',
          articles: published.map((date, n) => ({ id: `${n}`, title: `${n}`, published: date })),
        }).articles,
        { sort: 'newest', tags: [], exclude: [] },
      )
        .map(({ id }) => id)
        .join('');
    expect(order(undefined, '2024-01-03', '2024-01-02')).to.equal('012');
    expect(order('2024-01-03', undefined, '2024-01-02', '2024-01-04')).to.equal('3012');
    expect(order('2024-01-01', undefined, '2024-01-02', '2024-01-03')).to.equal('3201');
    expect(order(undefined, undefined)).to.equal('01');
  });
  it('puts none above others for a date of the future', () => {
    const now = new Date(Date.now() + 3_600_000).toISOString();
    const far = ['2024-01-01', '2150-01-01', now].map((published, n) => ({
      id: `${n}`,
      title: `${n}`,
      published,
    }));
    const { articles } = readFeed({ url: 'https://kpu.example/f', articles: far });
    expect(
      selectArticles(articles, { sort: 'newest', tags: [], exclude: [] }).map(({ id }) => id),
    ).to.deep.equal(['2', '0', '1']);
  });
  it('puts pinned ones first, then the most viewed, those without a count last', () => {
    expect(ids({ sort: 'popular' })).to.deep.equal(['tersemat', 'tengah', 'lama', 'baru', 'tanpa tanggal']);
  });
  it('keeps those with one of the tags, in any case', () => {
    expect(ids({ tags: ['pilkada'] })).to.deep.equal(['baru']);
  });
  it('takes the section for a tag', () => {
    expect(ids({ tags: ['pengumuman', 'berita'] })).to.deep.equal(['tengah', 'tanpa tanggal']);
  });
  it('leaves out those with one of the excluded tags', () => {
    expect(ids({ exclude: ['pemilu', 'berita'] })).to.deep.equal(['tersemat', 'tanpa tanggal']);
  });
  it('lets exclusion win', () => {
    expect(ids({ tags: ['pemilu'], exclude: ['pilkada'] })).to.deep.equal(['lama']);
  });
  it('keeps what a search keeps', () => {
    expect(ids({ matches: ({ title }) => title.includes('ar') })).to.deep.equal(['baru']);
  });
  it('keeps the order of the feed between equals', () => {
    const same = readFeed({
      url: 'https://kpu.example/feed.json',
      articles: ['c', 'a', 'b'].map((id) => ({ id, title: id, published: '2024-01-01' })),
    }).articles;
    expect(selectArticles(same, { sort: 'newest', tags: [], exclude: [] }).map(({ id }) => id)).to.deep.equal(
      ['c', 'a', 'b'],
    );
  });
  it('changes nothing that it was given', () => {
    const before = articles.map(({ id }) => id);
    ids({ sort: 'popular' });
    expect(articles.map(({ id }) => id)).to.deep.equal(before);
  });
});
