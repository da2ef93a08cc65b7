import { readPage } from 'kpu-news/page';
import { parsePage } from '../../parse-page.mjs';

const KINDS = /** @type {const} */ ({
  article: 'article',
  'bot-check': 'bot-check',
  login: 'login',
  maintenance: 'closed',
});

/** What a page lists, as a feed has it. @param {string} url @param {ReturnType<typeof readPage>} page */
const toFeed = (url, { title = '', articles, next }) => ({
  url,
  title,
  next,
  ignored: 0,
  articles: articles.map(({ date, image, ...article }) => ({
    ...article,
    key: article.url ?? article.title,
    id: article.url ?? article.title,
    published: date,
    image: image === undefined ? undefined : { url: image },
    authors: [],
    tags: [],
    attachments: [],
  })),
});

/**
 * Whether a web page lists articles, is one of them, or anything else.
 * @param {string} text @param {string} url
 * @returns {import('./kind.mjs').Answer}
 */
export function readPageKind(text, url) {
  try {
    return { kind: 'listing', feed: toFeed(url, readPage(parsePage(text), url)) };
  } catch (thrown) {
    const { reason } = /** @type {any} */ (thrown).facts ?? {};
    return { kind: KINDS[/** @type {keyof typeof KINDS} */ (reason)] ?? 'html' };
  }
}
