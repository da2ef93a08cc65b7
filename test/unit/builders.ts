import type { Article, Feed } from '../../src/model/types.js';

export const FEED_URL = 'https://kpu.example/feed.json';

/** A minimal article whose key, id and title are the same. */
export const articleOf = (id: string, fields: Partial<Article> = {}): Article => ({
  key: id,
  id,
  title: id,
  authors: [],
  tags: [],
  attachments: [],
  ...fields,
});

/** An article of a day in January 2024. */
export const datedArticle = (id: string, day: number, fields: Partial<Article> = {}): Article =>
  articleOf(id, { published: `2024-01-${String(day).padStart(2, '0')}`, ...fields });

export const feedOf = (articles: readonly Article[], fields: Partial<Feed> = {}): Feed => ({
  url: FEED_URL,
  title: 'KPU',
  articles,
  ignored: 0,
  ...fields,
});

export const ids = (articles: readonly Article[]): string[] => articles.map(({ id }) => id);
