// Which articles a feed holds: their keys, nothing else. Not with the library's own `loadFeed`: that reads one page
// of a feed, asks for an XML parser in Node, and refuses what it could not show; here every page is wanted, and an
// address too many does no harm, since it is one that the site itself wrote. So the counter stands alone.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keyOf, webAddress } from './ids.mjs';

const MOST_PAGES = 20;
const MOST_FEEDS_OF_A_SITE = 5;
const MOST_BYTES = 5_000_000;
const TIME = 10_000;
const ACCEPT = 'application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5';

/** @typedef {{ url: string, text: string, next?: string }} Answer `next`: what the header `Link` names */
/** @typedef {{ keys: (string | undefined)[], next?: unknown, feeds?: string[] }} Found */

/**
 * The keys of a feed's articles.
 * @param {string} feed address or path of a JSON Feed, RSS, Atom, the posts of WordPress, a site that names its feed,
 *   or a text file with one address a line
 * @returns {Promise<string[]>}
 * @throws {Error} with a sentence that says what is wrong
 */
export async function feedIds(feed) {
  const first = await ask(wholePages(feed));
  const found = read(first, feed);
  if (!found.feeds) return [...(await furtherPages(first, found, feed))];
  if (found.feeds.length === 0) throw new Error('This is a web page, and it names no feed.');
  const all = await Promise.allSettled(
    found.feeds.map(async (named) => {
      const answer = await ask(wholePages(named));
      return furtherPages(answer, read(answer, named), named);
    }),
  );
  const keys = all.flatMap((one) => (one.status === 'fulfilled' ? [...one.value] : []));
  if (keys.length === 0)
    throw new Error('This is a web page, and none of the feeds that it names can be read.');
  return [...new Set(keys)];
}

/**
 * @param {Answer} first
 * @param {Found} found
 * @param {string} feed
 */
async function furtherPages(first, found, feed) {
  const keys = new Set();
  const seen = new Set([first.url]);
  let [answer, page] = [first, found];
  for (;;) {
    for (const key of page.keys) if (key) keys.add(key);
    const next = webAddress(page.next ?? answer.next, answer.url);
    // A feed of another host says nothing about this site's articles.
    if (!next || seen.has(next) || seen.size >= MOST_PAGES || new URL(next).host !== new URL(first.url).host)
      return keys;
    seen.add(next);
    try {
      answer = await ask(next);
      page = read(answer, feed);
    } catch {
      return keys; // what the pages before it hold is known all the same
    }
  }
}

/** The posts of WordPress come ten at a time unless asked otherwise. @param {string} feed */
function wholePages(feed) {
  const url = webAddress(feed);
  if (!url || !/\/wp\/v2\/\w+\/?(\?|$)/.test(url)) return feed;
  const whole = new URL(url);
  if (!whole.searchParams.has('per_page')) whole.searchParams.set('per_page', '100');
  whole.searchParams.set('_fields', 'id,link');
  whole.searchParams.delete('_embed');
  return whole.href;
}

/**
 * @param {string} feed
 * @returns {Promise<Answer>}
 */
async function ask(feed) {
  const url = webAddress(feed);
  if (!url) {
    const path = feed.startsWith('file:') ? fileURLToPath(feed) : resolve(feed);
    return { url: pathToFileURL(path).href, text: await readFile(path, 'utf8') };
  }
  const response = await fetch(url, {
    headers: { accept: ACCEPT, 'user-agent': 'kpu-news-counter' },
    signal: AbortSignal.timeout(TIME),
  }).catch((error) => {
    throw new Error(`No answer: ${error.cause?.message || error.cause?.code || error.message}.`);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`It answers ${response.status}.`);
  }
  const next = /<([^<>]*)>\s*;[^<>,]*\brel="?next\b/i.exec(response.headers.get('link') ?? '')?.[1];
  return { url: response.url, text: await bounded(response), next };
}

/** @param {Response} response */
async function bounded(response) {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`It is larger than ${MOST_BYTES / 1_000_000} MB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * @param {Answer} answer
 * @param {string} feed as it was asked for: an article without an address has the feed's in its key
 * @returns {Found}
 */
function read({ url, text: raw }, feed) {
  const text = raw.replace(/^\uFEFF?\s+|^\uFEFF/, '');
  const bases = [...new Set([url, webAddress(feed) ?? url])];
  const keys = (/** @type {unknown} */ link, /** @type {unknown} */ id) =>
    bases.map((base) => keyOf(link, id, base));
  if (/^[[{]/.test(text)) return readJson(text, keys);
  const head = text.slice(0, 2000);
  if (/<(?:\w+:)?(rss|feed|rdf)\b/i.test(head)) return readXml(text, keys);
  if (/<(!doctype html|html)\b/i.test(head)) return { keys: [], feeds: namedFeeds(text, url) };
  if (text.startsWith('<')) throw new Error('It is XML, but neither RSS nor Atom.');
  return { keys: text.split('\n').flatMap((line) => keys(line.trim(), undefined)) };
}

/** @typedef {(link: unknown, id: unknown) => (string | undefined)[]} Keys */

/**
 * A JSON Feed, or the list of posts that WordPress gives.
 * @param {string} text
 * @param {Keys} keys
 * @returns {Found}
 */
function readJson(text, keys) {
  let feed;
  try {
    feed = JSON.parse(text);
  } catch {
    throw new Error('It is no JSON.');
  }
  const items = Array.isArray(feed) ? feed : feed.items;
  if (!Array.isArray(items)) throw new Error('It is JSON, but no feed: it has no list of items.');
  return {
    keys: items.flatMap((item) => keys(item?.url || item?.external_url || item?.link, item?.id)),
    next: Array.isArray(feed) ? undefined : feed.next_url,
  };
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @param {string} text */
const decode = (text) =>
  text.replace(/&(?:#(x?[\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (entity, code, name) =>
    name ? ENTITIES[name.toLowerCase()] : +`0${code}` < 0x110000 ? String.fromCodePoint(+`0${code}`) : entity,
  );

/** @param {string} attributes @param {string} name */
const attribute = (attributes, name) =>
  decode(
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find(Boolean) ?? '',
  );

/**
 * Every address of RSS or Atom that could be an article's. Read by eye, not by a parser: faulty feeds are common,
 * and the widget reads those too.
 * @param {string} text
 * @param {Keys} keys
 * @returns {Found}
 */
function readXml(text, keys) {
  const found = [];
  let next;
  const element = /<(?:[\w-]+:)?(link|guid|id|origLink)\b([^<>]*)>(?:\s*<!\[CDATA\[)?([^<\]]*)/gi;
  for (const [, name, attributes, words] of text.matchAll(element)) {
    const href = attribute(attributes, 'href');
    if (/^next$/i.test(attribute(attributes, 'rel'))) next = href;
    else if (/^link$|^origLink$/i.test(name)) found.push(...keys(href || decode(words).trim(), undefined));
    else found.push(...keys(decode(words).trim(), decode(words)));
  }
  return { keys: found, next };
}

/**
 * The feeds that a web page names: WordPress's posts, and what it links as an alternate.
 * @param {string} text
 * @param {string} url
 */
function namedFeeds(text, url) {
  const feeds = new Set();
  for (const [, attributes] of text.matchAll(/<link\b([^<>]*)>/gi)) {
    const rel = attribute(attributes, 'rel').toLowerCase().split(/\s+/);
    const href = webAddress(attribute(attributes, 'href'), url);
    if (!href) continue;
    if (rel.includes('https://api.w.org/')) feeds.add(webAddress('wp/v2/posts', href));
    else if (
      rel.includes('alternate') &&
      /^application\/(feed\+json|(rss|atom)\+xml)\b/i.test(attribute(attributes, 'type'))
    )
      feeds.add(href);
  }
  return [...feeds].slice(0, MOST_FEEDS_OF_A_SITE);
}
