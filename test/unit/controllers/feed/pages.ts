import { readFeed } from '../../../../src/model/read-feed.js';
import type { Article, Feed } from '../../../../src/model/types.js';

export const SITE = 'https://kpu.example';
export const FEED_URL = `${SITE}/feed.json`;

const DAY = 86_400_000;

/** Raw article `n`; a higher number is older. */
export const raw = (n: number, members: object = {}): object => ({
  id: String(n),
  url: `${SITE}/${n}`,
  title: `Berita ${n}`,
  published: new Date(Date.UTC(2024, 0, 31) - n * DAY).toISOString(),
  ...members,
});

export const pageOf = (numbers: readonly number[], members: Partial<Feed> = {}): Feed => ({
  ...readFeed({ url: members.url ?? FEED_URL, articles: numbers.map((n) => raw(n)) }),
  ...members,
});

export const articlesOf = (...items: readonly object[]): readonly Article[] =>
  readFeed({ url: FEED_URL, articles: items }).articles;

export const idsOf = (articles: readonly Article[]): number[] => articles.map(({ id }) => Number(id));
