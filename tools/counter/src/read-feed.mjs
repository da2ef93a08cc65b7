// What a feed's text holds, whatever format it is in.
import { keyOf, MOST_KNOWN, webAddress } from './ids.mjs';
import { toViews, viewsOfItem, viewsOfPost } from './seeds.mjs';

const MOST_FEEDS_OF_A_SITE = 5;

/** @typedef {{ url: string, text: string, next?: string }} Answer `next`: what the header `Link` names */
/** @typedef {{ keys: (string | undefined)[], views?: number }} Item one article, by each of its names */
/** @typedef {{ items: Item[], next?: unknown, feeds?: string[] }} Found `feeds`: what a web page names */

/**
 * Reads no more articles than can be known: of an answer of 5 MB a hostile one could make a million.
 * @param {Answer} answer
 * @param {string} feed as it was asked for: an article without an address has the feed's in its key
 * @returns {Found}
 */
export function readFeed({ url, text: raw }, feed) {
  const text = raw.replace(/^\uFEFF?\s+|^\uFEFF/, '');
  const bases = [...new Set([url, webAddress(feed) ?? url])];
  const keys = (/** @type {unknown} */ link, /** @type {unknown} */ id) =>
    bases.map((base) => keyOf(link, id, base));
  if (/^[[{]/.test(text)) return readJson(text, keys);
  const head = text.slice(0, 2000);
  if (/<(?:\w+:)?(rss|feed|rdf)\b/i.test(head)) return readXml(text, keys);
  if (/<(!doctype html|html)\b/i.test(head)) return { items: [], feeds: namedFeeds(text, url) };
  if (text.startsWith('<')) throw new Error('It is XML, but neither RSS nor Atom.');
  return { items: addressesIn(text) };
}

/**
 * A list of addresses, one a line. Any other text a server may well answer with status 200: that it is being mended,
 * that the file is gone. Then nothing is known, and nothing is counted as if it were.
 * @param {string} text
 */
function addressesIn(text) {
  const items = text.split('\n', MOST_KNOWN).flatMap((line) => {
    const url = webAddress(line.trim());
    return url ? [{ keys: [keyOf(url, undefined, url)] }] : [];
  });
  if (items.length === 0) throw new Error('It is no feed, and no list of addresses.');
  return items;
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
  const posts = Array.isArray(feed);
  const items = posts ? feed : feed.items;
  if (!Array.isArray(items)) throw new Error('It is JSON, but no feed: it has no list of items.');
  return {
    items: items.slice(0, MOST_KNOWN).map((item) => ({
      keys: keys(item?.url || item?.external_url || item?.link, item?.id),
      views: posts ? viewsOfPost(item) : viewsOfItem(item),
    })),
    next: posts ? undefined : feed.next_url,
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
  /** @type {Item} */
  let item = { keys: [] };
  const items = [item];
  let made = 0; // keys; an item without any costs memory too
  let next;
  const element =
    /<(?:[\w-]+:)?(link|guid|id|origLink|item|entry|statistics)\b([^<>]*)>(?:\s*<!\[CDATA\[)?([^<\]]*)/gi;
  for (const [, name, attributes, words] of text.matchAll(element)) {
    if (made >= MOST_KNOWN || items.length > MOST_KNOWN) break;
    const href = attribute(attributes, 'href');
    if (/^(item|entry)$/i.test(name)) items.push((item = { keys: [] }));
    else if (/^statistics$/i.test(name)) item.views ??= toViews(attribute(attributes, 'views'));
    else if (/^next$/i.test(attribute(attributes, 'rel'))) next = href;
    else {
      const isLink = /^link$|^origLink$/i.test(name);
      const found = keys((isLink && href) || decode(words).trim(), isLink ? undefined : decode(words));
      item.keys.push(...found);
      made += found.length;
    }
  }
  return { items, next };
}

/**
 * The feeds of its own host that a web page names: WordPress's posts, and what it links as an alternate. Not those of
 * other hosts: a page could name what only this machine reaches.
 * @param {string} text
 * @param {string} url
 */
function namedFeeds(text, url) {
  const { host } = new URL(url);
  const feeds = new Set();
  for (const [, attributes] of text.matchAll(/<link\b([^<>]*)>/gi)) {
    const rel = attribute(attributes, 'rel').toLowerCase().split(/\s+/);
    const href = webAddress(attribute(attributes, 'href'), url);
    if (!href || new URL(href).host !== host) continue;
    if (rel.includes('https://api.w.org/')) feeds.add(webAddress('wp/v2/posts', href));
    else if (
      rel.includes('alternate') &&
      /^application\/(feed\+json|(rss|atom)\+xml)\b/i.test(attribute(attributes, 'type'))
    )
      feeds.add(href);
  }
  return [...feeds].slice(0, MOST_FEEDS_OF_A_SITE);
}
