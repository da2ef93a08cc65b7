import { loadServer } from '../../render.mjs';
import { readPageKind } from './page-kind.mjs';
import { headerOf } from './request.mjs';
import { withoutComments } from './text.mjs';
import { isClosedPage, isLoginPage, wallOf } from './walls.mjs';

/**
 * @typedef {'json-feed' | 'wordpress' | 'rss' | 'atom' | 'rdf' | 'script' | 'bundle' | 'embedding' | 'listing' | 'article'
 *   | 'bot-check' | 'login' | 'closed' | 'html' | 'empty' | 'binary' | 'refusal' | 'other'} Kind
 * @typedef {object} Answer what an answer is
 * @property {Kind} kind
 * @property {import('kpu-news/server').Feed} [feed]
 * @property {string} [wall] name of the firewall
 * @property {string} [code] of a JSON error message, as WordPress has them
 * @property {string} [before] text before the feed
 * @property {{ code: string, reason?: string, excerpt?: string }} [fault] why it cannot be read as a feed
 */

const ELEMENT = /<kpu-(?:news-list|article|share-bar)[\s>]/i;
const isHtml = (/** @type {string} */ text) =>
  /^\s*(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype html|html|head|body|title|div|h1|p|script|center)\b/i.test(
    text,
  );

/** The text before a feed, such as a warning of PHP. @param {string} text */
function textBefore(text) {
  const plain = text.replace(/^\ufeff/, '');
  const xml = /<\?xml|<rss\b|<feed\b|<rdf:RDF\b/i.exec(plain.slice(0, 20_000));
  const json = /[[{]\s*(?:"|\{|\])/.exec(plain.slice(0, 20_000));
  const starts = [xml?.index, json?.index].filter((index) => index !== undefined);
  return starts.length ? plain.slice(0, Math.min(...starts)) : '';
}

/** @param {string} text @returns {Kind} */
function feedKind(text) {
  const start = text.slice(0, 20_000);
  if (/<rss\b/i.test(start)) return 'rss';
  if (/<rdf:RDF\b/i.test(start)) return 'rdf';
  if (/<feed\b/i.test(start)) return 'atom';
  const first = /[[{]/.exec(text)?.[0];
  return first === '[' || /"_links"|"rendered"/.test(start) ? 'wordpress' : 'json-feed';
}

/** A JSON error message, such as `{"code":"rest_forbidden",…}`. @param {string} text */
function jsonRefusal(text) {
  try {
    const { code, message, data, items } = JSON.parse(text);
    return items === undefined && typeof code === 'string' && (message !== undefined || data)
      ? code
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} text @param {import('./request.mjs').Exchange} exchange @returns {Promise<Answer>} */
async function pageKind(text, exchange) {
  const { url, status = 0 } = exchange;
  if (ELEMENT.test(withoutComments(text))) return { kind: 'embedding' };
  if (isLoginPage(url, text)) return { kind: 'login' };
  if (isClosedPage(text)) return { kind: 'closed' };
  if (status !== 200) return { kind: 'html' };
  return readPageKind(text, url);
}

/**
 * Says what an answer is.
 * @param {import('./request.mjs').Exchange} exchange
 * @returns {Promise<Answer>}
 */
export async function readAnswer(exchange) {
  const { body, url, status } = exchange;
  const text = body?.text.replace(/^\ufeff/, '') ?? '';
  if (!text.trim()) return { kind: 'empty' };
  if (
    /return e\[[\w$]+\]|kpuNewsList|kpu-news-list/.test(text) &&
    /\.js$/.test(new URL(url).pathname) &&
    !isHtml(text)
  )
    return { kind: /^export default/.test(text) ? 'bundle' : 'script' };
  const wall = wallOf(exchange, text);
  if (wall) return { kind: 'bot-check', wall };
  const refusal = jsonRefusal(text);
  if (refusal) return { kind: 'refusal', code: refusal };
  const before = textBefore(text);
  const isPage = isHtml(text) && (!before.trim() || isHtml(before));
  if (isPage && !/<(?:b|br)\b[^>]*>[^]{0,20}(?:Warning|Notice|Deprecated|Fatal)/i.test(before.slice(0, 200)))
    return pageKind(text, exchange);
  if (status !== 200) return { kind: isHtml(text) ? 'html' : 'other' };
  return readAsFeed(text, before, url, headerOf(exchange, 'content-type'));
}

/** @param {string} text @param {string} before @param {string} url @param {string} type @returns {Promise<Answer>} */
async function readAsFeed(text, before, url, type) {
  const server = await loadServer();
  try {
    return { kind: feedKind(text), feed: await server.readFeed(text, { url }), before };
  } catch (thrown) {
    const { code = 'internal', facts = {} } = /** @type {any} */ (thrown);
    const isFeed = /<(?:rss|feed|rdf:RDF)\b|"items"\s*:/i.test(text.slice(0, 20_000));
    // eslint-disable-next-line no-control-regex -- control characters indicate a binary answer
    if (/[\0-\x08\x0e-\x1f]/.test(text.slice(0, 200))) return { kind: 'binary' };
    if (code !== 'bad-syntax' && !isFeed)
      return /text\/html/.test(type) && /<\w/.test(text)
        ? { kind: 'html' }
        : { kind: 'other', fault: { code } };
    return { kind: feedKind(text), before, fault: { code, reason: facts.reason, excerpt: facts.excerpt } };
  }
}
