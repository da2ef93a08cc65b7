import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  findArticle,
  isPushedOut,
  rememberArticle,
} from '../../../../src/elements/kpu-article/article-selection.js';
import { readFeed } from '../../../../src/model/read-feed.js';
import type { Article } from '../../../../src/model/types.js';

const { articles } = readFeed({
  url: 'https://kpu.example/feed.json',
  articles: ['1', '2', '3', '4'].map((id) => ({
    id,
    title: `Berita ${id}`,
    url: `https://kpu.example/${id}`,
  })),
});
const [first, second, third, fourth] = articles;
const withdrawn = (article: Article): Article => ({ ...article, withdrawn: true });

describe('findArticle', () => {
  it('finds an article by id, URL or key', () => {
    for (const name of ['2', 'https://kpu.example/2', second.key])
      expect(findArticle(articles, name)).to.equal(second);
  });
  it('returns the first article for an empty id', () => {
    expect(findArticle(articles, '')).to.equal(first);
    expect(findArticle([], '')).to.equal(undefined);
  });
  it('returns undefined for an unknown id', () => {
    expect(findArticle(articles, '9')).to.equal(undefined);
  });
});

describe('rememberArticle', () => {
  const remember = (article: Article) => rememberArticle(article, { id: 'x', src: '/feed', articles });

  it('remembers the keys of the articles after it', () => {
    expect([...remember(second).followingKeys]).to.deep.equal([third.key, fourth.key]);
  });
  it('remembers none for an article that was requested alone', () => {
    expect([...remember({ ...first }).followingKeys]).to.deep.equal([]);
  });
});

describe('isPushedOut', () => {
  const previous = rememberArticle(second, { id: '2', src: '/feed', articles });

  it('is true if neither the article nor those after it remain', () => {
    expect(isPushedOut(previous, [first])).to.equal(true);
  });
  it('is false if the feed is empty, unless the article never was part of it', () => {
    expect(isPushedOut(previous, [])).to.equal(false);
    const alone = rememberArticle({ ...second }, { id: '2', src: '/feed', articles });
    expect(isPushedOut(alone, [])).to.equal(true);
  });
  it('is false for the last article if the feed has an older one', () => {
    const dated = (id: string, published?: string, more: object = {}): Article => ({
      ...first,
      key: id,
      id,
      published,
      ...more,
    });
    const last = dated('last', '2024-05-01');
    const lastOfFeed = rememberArticle(last, { id: 'last', src: '/feed', articles: [first, last] });
    const newer = dated('newer', '2024-06-01');
    expect(isPushedOut(lastOfFeed, [newer])).to.equal(true);
    expect(isPushedOut(lastOfFeed, [newer, dated('older', '2024-03-01')])).to.equal(false);
    // neither tells what else the feed holds of that time
    expect(isPushedOut(lastOfFeed, [newer, dated('pinned', '2020-03-01', { pinned: true })])).to.equal(true);
    expect(isPushedOut(lastOfFeed, [newer, dated('undated')])).to.equal(true);
  });
  it('is false if the feed still contains those after it', () => {
    expect(isPushedOut(previous, [first, fourth])).to.equal(false);
  });
  it('is false if the feed withdraws the article, by key or id', () => {
    expect(isPushedOut(previous, [withdrawn(second)])).to.equal(false);
    expect(isPushedOut(previous, [withdrawn({ ...second, key: 'other' })])).to.equal(false);
    expect(isPushedOut(previous, [withdrawn({ ...second, id: 'other' })])).to.equal(false);
  });
});
