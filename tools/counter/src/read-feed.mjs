// Reads the text of a feed in any format.
import { keyOf, MAX_ARTICLES, sharedKey, webAddress } from './ids.mjs';
import { toViews, viewsOfItem, viewsOfPost } from './feed-views.mjs';

const MAX_FEEDS_PER_SITE = 5;

/** @typedef {{ url: string, text: string, next?: string }} Answer `next`: from the header `Link` */
/** @typedef {{ keys: (string | undefined)[], views?: number }} Item an article, by each of its keys */
/** @typedef {{ keys: (string | undefined)[], names: string[], views?: number }} NamedItem with its id and its title */
/** @typedef {{ items: Item[], next?: unknown, feeds?: string[] }} Found `feeds`: those that a web page links to */

/**
 * Stops at the limit of known articles: a hostile answer of 5 MB could hold a million.
 * @param {Answer} answer
 * @param {string} feed as it was requested: it is part of the key of an article without an address
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
 * A list of addresses, one a line. Other text is an error: a server may well answer with status 200 that it is down for
 * maintenance, or that the file is gone.
 * @param {string} text
 */
function addressesIn(text) {
  const items = text.split('\n', MAX_ARTICLES).flatMap((line) => {
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
    items: withNames(
      items.slice(0, MAX_ARTICLES).map((item) => ({
        keys: keys(item?.url || item?.external_url || item?.link, item?.id),
        names: [item?.id, item?.title].map((name) => decode(toText(name))),
        views: posts ? viewsOfPost(item) : viewsOfItem(item),
      })),
    ),
    next: posts ? undefined : feed.next_url,
  };
}

/** @param {unknown} value */
const toText = (value) => (typeof value === 'string' || Number.isFinite(value) ? `${value}` : '');

/**
 * Several articles may share a key, such as the address of a page with all announcements. The widget then adds the id of
 * each, or its title where the ids are the same.
 * @param {NamedItem[]} items
 * @returns {Item[]}
 */
function withNames(items) {
  /** @type {Map<string | undefined, number>} */
  const counts = new Map();
  for (const item of items) for (const key of new Set(item.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  let made = 0;
  return items.map(({ keys, names, views }) => {
    const shared = made < MAX_ARTICLES ? keys.filter((key) => key && (counts.get(key) ?? 0) > 1) : [];
    const named = shared.flatMap((key) => names.flatMap((name) => sharedKey(key, name) ?? []));
    made += named.length;
    return { keys: [...keys, ...new Set(named)], views };
  });
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
 * Every address in RSS or Atom that could be an article's. Uses expressions in place of a parser, since broken feeds are
 * common and the widget reads them too.
 * @param {string} text
 * @param {Keys} keys
 * @returns {Found}
 */
function readXml(text, keys) {
  /** @type {NamedItem} */
  let item = { keys: [], names: [] };
  const items = [item];
  let made = 0; // keys
  let next;
  const element =
    /<(?:[\w-]+:)?(link|guid|id|origLink|item|entry|statistics|title)\b([^<>]*)>(?:\s*<!\[CDATA\[)?([^<\]]*)/gi;
  for (const [, name, attributes, content] of text.matchAll(element)) {
    if (made >= MAX_ARTICLES || items.length > MAX_ARTICLES) break;
    const href = attribute(attributes, 'href');
    if (/^(item|entry)$/i.test(name)) items.push((item = { keys: [], names: [] }));
    else if (/^statistics$/i.test(name)) item.views ??= toViews(attribute(attributes, 'views'));
    else if (/^title$/i.test(name)) item.names.push(decode(decode(content)));
    else if (/^next$/i.test(attribute(attributes, 'rel'))) next = href;
    else {
      const isLink = /^link$|^origLink$/i.test(name);
      const found = keys((isLink && href) || decode(content).trim(), isLink ? undefined : decode(content));
      item.keys.push(...found);
      if (!isLink) item.names.push(decode(content));
      made += found.length;
    }
  }
  return { items: withNames(items), next };
}

/**
 * The feeds that a web page links to: posts of WordPress, and alternates. Only those of its own host, since a page could
 * name a host that only this machine can reach.
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
  return [...feeds].slice(0, MAX_FEEDS_PER_SITE);
}
