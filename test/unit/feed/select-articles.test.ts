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
  it('puts pinned ones first, then the newest, those without a date last', () => {
    expect(ids({})).to.deep.equal(['tersemat', 'baru', 'tengah', 'lama', 'tanpa tanggal']);
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
