import { readPage } from 'kpu-news/page';
import { parsePage } from '../../parse-page.mjs';

const KINDS = /** @type {const} */ ({
  article: 'article',
  'bot-check': 'bot-check',
  login: 'login',
  maintenance: 'closed',
});

/**
 * Whether a web page lists articles, is one of them, or anything else.
 * @param {string} text @param {string} url
 * @returns {import('./kind.mjs').Answer}
 */
export function readPageKind(text, url) {
  try {
    return { kind: 'listing', feed: /** @type {any} */ (readPage(parsePage(text), url)) };
  } catch (thrown) {
    const { reason } = /** @type {any} */ (thrown).facts ?? {};
    return { kind: KINDS[/** @type {keyof typeof KINDS} */ (reason)] ?? 'html' };
  }
}
