import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  applyFirstPage,
  applyPage,
  mostUrgentSource,
  newSource,
  nextPageUrl,
  oldestLoadedTime,
  type SourceFeed,
} from '../../../../../src/controllers/feed/features/source-feed.js';
import type { Article, Feed } from '../../../../../src/model/types.js';
import { articleOf, datedArticle, FEED_URL, feedOf, ids } from '../../../builders.js';

const articlesOf = (...names: string[]): Article[] => names.map((name) => articleOf(name));
const NEXT = `${FEED_URL}?page=2`;

/** A source with a first page of a and b, and, after it, a second page of c and d. */
function pagedSource(firstPage: Partial<Feed> = {}): SourceFeed {
  const first = applyFirstPage(
    newSource(FEED_URL),
    feedOf(articlesOf('a', 'b'), { next: NEXT, ...firstPage }),
  );
  const visited = { ...first, visitedUrls: new Set([FEED_URL, NEXT]) };
  return applyPage(visited, feedOf(articlesOf('c', 'd'), { url: NEXT, next: `${FEED_URL}?page=3` }));
}

describe('applyFirstPage', () => {
  it('fills a new source', () => {
    const page = feedOf(articlesOf('a', 'b'), { next: NEXT });
    expect(applyFirstPage(newSource(FEED_URL), page)).to.deep.include({
      firstPage: page,
      articles: page.articles,
      next: NEXT,
      visitedUrls: new Set([FEED_URL]),
      pageOrigins: [FEED_URL],
      pageFailed: false,
    });
  });

  it('keeps further pages below a renewed first page, and continues after them', () => {
    const source = applyFirstPage(pagedSource(), feedOf(articlesOf('new', 'a', 'b'), { next: NEXT }));
    expect(ids(source.articles)).to.deep.equal(['new', 'a', 'b', 'c', 'd']);
    expect(source.next).to.equal(`${FEED_URL}?page=3`);
    expect([...source.visitedUrls]).to.deep.equal([FEED_URL, NEXT]);
  });

  it('keeps articles that newer ones have pushed off the first page', () => {
    const source = applyFirstPage(pagedSource(), feedOf(articlesOf('new', 'a'), { next: NEXT }));
    expect(ids(source.articles)).to.deep.equal(['new', 'a', 'b', 'c', 'd']);
  });

  it('removes articles that have disappeared from within the first page', () => {
    const source = applyFirstPage(pagedSource(), feedOf(articlesOf('new', 'b'), { next: NEXT }));
    expect(ids(source.articles)).to.deep.equal(['new', 'b', 'c', 'd']);
  });

  it('removes withdrawn articles from further pages by their id alone', () => {
    const withdrawn = articleOf('c', { key: 'another key', withdrawn: true });
    const source = applyFirstPage(pagedSource(), feedOf([...articlesOf('a', 'b'), withdrawn]));
    expect(ids(source.articles)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(source.articles[2].withdrawn).to.equal(true);
  });

  it('keeps everything if the renewed first page was cut off', () => {
    const source = applyFirstPage(pagedSource(), feedOf(articlesOf('new'), { partial: true }));
    expect(ids(source.articles)).to.deep.equal(['new', 'a', 'b', 'c', 'd']);
  });

  it('replaces everything if the feed has moved to another URL', () => {
    const moved = feedOf(articlesOf('x'), { url: 'https://kpu.example/new.json' });
    const source = applyFirstPage(pagedSource(), moved);
    expect(ids(source.articles)).to.deep.equal(['x']);
    expect([...source.visitedUrls]).to.deep.equal(['https://kpu.example/new.json']);
  });

  it('replaces the articles of a source without further pages', () => {
    const once = applyFirstPage(newSource(FEED_URL), feedOf(articlesOf('a', 'b')));
    expect(ids(applyFirstPage(once, feedOf(articlesOf('b'))).articles)).to.deep.equal(['b']);
  });

  it('forgets that a page has failed', () => {
    expect(applyFirstPage({ ...pagedSource(), pageFailed: true }, feedOf([])).pageFailed).to.equal(false);
  });
});

describe('applyPage', () => {
  it('appends the articles of the page and continues after it', () => {
    const source = pagedSource();
    expect([ids(source.articles), source.next]).to.deep.equal([['a', 'b', 'c', 'd'], `${FEED_URL}?page=3`]);
  });

  it('does not repeat an article that is on two pages', () => {
    const source = applyPage(pagedSource(), feedOf(articlesOf('d', 'e')));
    expect(ids(source.articles)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('replaces an article without a body by the one of the page', () => {
    const source = applyPage(pagedSource(), feedOf([articleOf('b', { html: '<p>Isi</p>' })]));
    expect([source.articles[1].html, source.articles.length]).to.deep.equal(['<p>Isi</p>', 4]);
  });

  it('keeps an article that has a body', () => {
    const first = applyFirstPage(newSource(FEED_URL), feedOf([articleOf('a', { text: 'Isi' })]));
    expect(applyPage(first, feedOf([articleOf('a', { text: 'Lain' })])).articles[0].text).to.equal('Isi');
  });
});

describe('nextPageUrl', () => {
  const source = applyFirstPage(newSource(FEED_URL), feedOf([], { next: NEXT }));

  it('is the next URL of the feed', () => {
    expect(nextPageUrl(source)).to.equal(NEXT);
  });

  it('is undefined for a visited page', () => {
    expect(nextPageUrl({ ...source, visitedUrls: new Set([NEXT]) })).to.equal(undefined);
  });

  it('is undefined for another origin', () => {
    expect(nextPageUrl({ ...source, next: 'https://lain.example/2' })).to.equal(undefined);
  });
});

describe('oldestLoadedTime', () => {
  const timeOf = (...articles: Article[]) =>
    oldestLoadedTime(applyFirstPage(newSource(FEED_URL), feedOf(articles)));

  it('is the time of the oldest article', () => {
    expect(timeOf(datedArticle('a', 9), datedArticle('b', 3), datedArticle('c', 5))).to.equal(
      Date.UTC(2024, 0, 3),
    );
  });

  it('ignores pinned and withdrawn articles, and those without a date', () => {
    const articles = [
      datedArticle('a', 9),
      datedArticle('pinned', 1, { pinned: true }),
      datedArticle('withdrawn', 2, { withdrawn: true }),
      articleOf('undated'),
    ];
    expect(timeOf(...articles)).to.equal(Date.UTC(2024, 0, 9));
  });

  it('is before every date if there is no dated article', () => {
    expect(timeOf(articleOf('undated'))).to.equal(-Infinity);
  });
});

describe('mostUrgentSource', () => {
  const sourceOf = (url: string, oldestDay: number, next?: string) =>
    applyFirstPage(newSource(url), feedOf([datedArticle(url, oldestDay)], { url, next }));
  const early = sourceOf('https://a.example/', 3, 'https://a.example/2');
  const late = sourceOf('https://b.example/', 8, 'https://b.example/2');
  const complete = sourceOf('https://c.example/', 20);

  it('is the source whose loaded articles end earliest in the list', () => {
    expect(mostUrgentSource([early, late, complete])).to.equal(late);
  });

  it('is the first of equally urgent sources', () => {
    const other = { ...late, url: 'https://d.example/' };
    expect(mostUrgentSource([late, other])).to.equal(late);
  });

  it('is undefined if no source has a further page', () => {
    expect(mostUrgentSource([complete])).to.equal(undefined);
  });
});
