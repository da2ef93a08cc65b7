// An article with every field, and shortcuts to read articles.
import { readFeed, type RawArticle } from '../../../src/model/read-feed.js';
import type { Article, Feed } from '../../../src/model/types.js';

export const URL_OF_FEED = 'https://kpu.example/berita/feed.json';

export const feedOf = (...articles: unknown[]): Feed => readFeed({ url: URL_OF_FEED, articles });
export const articleOf = (raw: RawArticle & Record<string, unknown>): Article => feedOf(raw).articles[0];
export const keyOf = (url: string): string => articleOf({ url, title: 'Judul' }).key;

export const FULL = {
  id: 'berita-1',
  url: 'https://kpu.example/berita/1',
  title: 'Rapat Koordinasi',
  summary: 'KPU menggelar rapat.',
  html: '<p>KPU menggelar rapat.</p>',
  text: 'KPU menggelar rapat.',
  image: {
    url: '/foto.jpg',
    alt: 'Rapat',
    width: 1600,
    height: '900',
    sizes: [{ url: '/foto-300.jpg', width: 300 }],
  },
  published: '2024-01-19T09:04:00+07:00',
  modified: '2024-01-20',
  authors: ['Humas'],
  tags: ['Pemilu'],
  attachments: [{ url: '/a.pdf', title: 'Surat', type: 'Application/PDF ; x=1', size: '1200' }],
  views: '41',
  language: 'id',
  section: 'Berita Terkini',
  pinned: true,
  correction: 'Tanggal diperbaiki.',
  source: 'KPU Sangihe',
  also: 2,
};
