import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  findArticle,
  isPushedOut,
  rememberArticle,
} from '../../../src/elements/kpu-article/article-selection.js';
import { readFeed } from '../../../src/model/read-feed.js';
import type { Article } from '../../../src/model/types.js';

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
  it('finds an article by id, address or key', () => {
    for (const name of ['2', 'https://kpu.example/2', second.key])
      expect(findArticle(articles, name)).to.equal(second);
  });
  it('takes the first article where none is named', () => {
    expect(findArticle(articles, '')).to.equal(first);
    expect(findArticle([], '')).to.equal(undefined);
  });
  it('takes no other article for one that is missing', () => {
    expect(findArticle(articles, '9')).to.equal(undefined);
  });
});

describe('rememberArticle', () => {
  const remember = (article: Article) => rememberArticle(article, { id: 'x', src: '/feed', articles });

  it('notes the keys of the articles that follow', () => {
    expect([...remember(second).followingKeys]).to.deep.equal([third.key, fourth.key]);
  });
  it('notes none for an article that came alone', () => {
    expect([...remember({ ...first }).followingKeys]).to.deep.equal([]);
  });
});

describe('isPushedOut', () => {
  const previous = rememberArticle(second, { id: '2', src: '/feed', articles });

  it('is true where neither the article nor what followed it is left', () => {
    expect(isPushedOut(previous, [first])).to.equal(true);
    expect(isPushedOut(previous, [])).to.equal(true);
  });
  it('is false where the feed still holds what followed', () => {
    expect(isPushedOut(previous, [first, fourth])).to.equal(false);
  });
  it('is false where the feed withdraws the article, by key or by id', () => {
    expect(isPushedOut(previous, [withdrawn(second)])).to.equal(false);
    expect(isPushedOut(previous, [withdrawn({ ...second, key: 'other' })])).to.equal(false);
    expect(isPushedOut(previous, [withdrawn({ ...second, id: 'other' })])).to.equal(false);
  });
});
