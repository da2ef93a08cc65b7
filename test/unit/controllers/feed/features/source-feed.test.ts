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
import { articlesOf, FEED_URL, idsOf, pageOf, raw, SITE } from '../pages.js';

const NEXT = `${FEED_URL}?page=2`;

const sourceWith = (numbers: readonly number[], next?: string): SourceFeed =>
  applyFirstPage(newSource(FEED_URL), pageOf(numbers, { next }));

/** A source with a first page and a second one. */
function sourceWithPages(first: readonly number[], second: readonly number[], next?: string): SourceFeed {
  const source = sourceWith(first, NEXT);
  const visitedUrls = new Set([...source.visitedUrls, NEXT]);
  return applyPage({ ...source, visitedUrls }, pageOf(second, { url: NEXT, next }));
}

describe('applyFirstPage', () => {
  it('fills a new source', () => {
    const source = sourceWith([1, 2], NEXT);
    expect([idsOf(source.articles), nextPageUrl(source)]).to.deep.equal([[1, 2], NEXT]);
  });
  it('does not change its input', () => {
    const source = sourceWith([1, 2]);
    applyFirstPage(source, pageOf([0, 1]));
    expect(idsOf(source.articles)).to.deep.equal([1, 2]);
  });
  it('replaces a first page without further ones', () => {
    expect(idsOf(applyFirstPage(sourceWith([2, 3]), pageOf([1, 2])).articles)).to.deep.equal([1, 2]);
  });
  it('keeps further pages, and articles that were pushed off the first page', () => {
    const source = applyFirstPage(sourceWithPages([1, 2], [3, 4], `${FEED_URL}?page=3`), pageOf([0, 1]));
    expect([idsOf(source.articles), source.next]).to.deep.equal([[0, 1, 2, 3, 4], `${FEED_URL}?page=3`]);
  });
  it('removes articles that have disappeared from within the first page', () => {
    const source = applyFirstPage(sourceWithPages([1, 2, 3], [4]), pageOf([1, 3]));
    expect(idsOf(source.articles)).to.deep.equal([1, 3, 4]);
  });
  it('removes an article of a further page that is withdrawn by its id alone', () => {
    const source = sourceWithPages([1], [2, 3]);
    const renewed = {
      ...pageOf([1]),
      articles: articlesOf(raw(1), { id: '3', title: 'x', withdrawn: true }),
    };
    expect(idsOf(applyFirstPage(source, renewed).articles)).to.deep.equal([1, 3, 2]);
  });
  it('keeps what is behind the end of an answer that was cut off', () => {
    const source = applyFirstPage(sourceWith([1, 2, 3]), pageOf([0, 1], { partial: true }));
    expect(idsOf(source.articles)).to.deep.equal([0, 1, 2, 3]);
    const unrelated = applyFirstPage(sourceWith([2, 3]), pageOf([0, 1], { partial: true }));
    expect(idsOf(unrelated.articles)).to.deep.equal([0, 1, 2, 3]);
  });
  it('removes what such an answer lacks before its end, or has at another address', () => {
    const source = applyFirstPage(sourceWith([9, 1, 2, 3]), pageOf([1, 2], { partial: true }));
    expect(idsOf(source.articles)).to.deep.equal([1, 2, 3]);
    const moved = { ...pageOf([], { partial: true }), articles: articlesOf(raw(1, { url: `${SITE}/asli` })) };
    expect(idsOf(applyFirstPage(sourceWith([1, 2]), moved).articles)).to.deep.equal([1, 2]);
  });
  it('replaces everything if the feed has another URL', () => {
    const other = `${FEED_URL}?lang=en`;
    const source = applyFirstPage(sourceWithPages([1], [2]), pageOf([5], { url: other }));
    expect([idsOf(source.articles), [...source.visitedUrls]]).to.deep.equal([[5], [other]]);
  });
});

describe('applyPage', () => {
  it('appends new articles', () => {
    expect(idsOf(applyPage(sourceWith([1, 2]), pageOf([2, 3])).articles)).to.deep.equal([1, 2, 3]);
  });
  it('replaces an article without a body', () => {
    const [withBody] = articlesOf(raw(1, { text: 'Isi' }));
    const source = applyPage(sourceWith([1, 2]), { ...pageOf([]), articles: [withBody] });
    expect(source.articles[0]).to.equal(withBody);
  });
});

describe('nextPageUrl', () => {
  const source = sourceWith([1], NEXT);

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
  it('is the time of the oldest article', () => {
    expect(oldestLoadedTime(sourceWith([1, 3, 2]))).to.equal(Date.UTC(2024, 0, 28));
  });
  it('ignores pinned and withdrawn articles, and those without a date', () => {
    const articles = articlesOf(
      raw(1),
      raw(9, { pinned: true }),
      raw(8, { withdrawn: true }),
      raw(7, { published: undefined }),
    );
    expect(oldestLoadedTime({ ...newSource(FEED_URL), articles })).to.equal(Date.UTC(2024, 0, 30));
  });
  it('is before every date if nothing is loaded', () => {
    expect(oldestLoadedTime(newSource(FEED_URL))).to.equal(-Infinity);
  });
});

describe('mostUrgentSource', () => {
  it('is the source whose loaded articles end earliest in the list', () => {
    const sources = [sourceWith([1, 5], NEXT), sourceWith([2, 3], NEXT), sourceWith([4], NEXT)];
    expect(mostUrgentSource(sources)).to.equal(sources[1]);
  });
  it('is undefined if no source has a further page', () => {
    const sources = [sourceWith([1]), sourceWith([9], NEXT)];
    expect(mostUrgentSource(sources)).to.equal(sources[1]);
    expect(mostUrgentSource([sources[0]])).to.equal(undefined);
  });
});
