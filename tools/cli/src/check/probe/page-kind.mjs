import { createPageParser } from '../../page-parser.mjs';
import { loadServer } from '../../render.mjs';

const KINDS = /** @type {const} */ ({
  article: 'article',
  'bot-check': 'bot-check',
  login: 'login',
  maintenance: 'closed',
});

/**
 * Whether a web page lists articles, is one of them, or anything else.
 * @param {string} text @param {string} url
 * @returns {Promise<import('./kind.mjs').Answer>}
 */
export async function readPageKind(text, url) {
  const server = await loadServer();
  const pageParser = await createPageParser();
  try {
    return { kind: 'listing', feed: await server.readFeed(text, { url, format: 'page', pageParser }) };
  } catch (thrown) {
    const { reason } = /** @type {any} */ (thrown).facts ?? {};
    return { kind: KINDS[/** @type {keyof typeof KINDS} */ (reason)] ?? 'html' };
  }
}
