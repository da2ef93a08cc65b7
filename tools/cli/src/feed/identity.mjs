// Which articles are the same, in this run and in earlier ones.

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|phpsessid)$/i;

/** An address without what names the way to it. @param {string} url */
export function normalUrl(url) {
  const { href, hash, searchParams } = new URL(url);
  const isRoute = /^#!?\//.test(hash);
  const tracked = [...searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracked.length === 0) return isRoute ? href : href.replace(/#.*/, '');
  const clean = new URL(href);
  for (const name of tracked) clean.searchParams.delete(name);
  if (!isRoute) clean.hash = '';
  return clean.href;
}

/** @param {string} a @param {string} b */
const isWithin = (a, b) => a === b || (a.endsWith(`.${b}`) && b.includes('.'));

/**
 * Whether an address is on a site: on one of its hosts, one above or one below.
 * @param {string} url
 * @param {readonly string[]} hosts
 */
export function isOnHosts(url, hosts) {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return hosts
    .map((name) => name.replace(/^www\./, ''))
    .some((name) => isWithin(host, name) || isWithin(name, host));
}

/** What two spellings of one address share. @param {string} url */
export const urlKey = (url) =>
  normalUrl(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/index\.\w+$|\/index\.php(?=\/)/, '')
    .replace(/\/(?=$|\?)/, '');

/** Words of a title, for comparison. @param {string} title */
const wordsOf = (title) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Characters from which on a title names one article only. */
const DISTINCT = 20;

/** A title as a name of its article; undefined where it is too short for that. @param {string} [title] */
export function titleKey(title = '') {
  const key = wordsOf(title).join(' ');
  return key.length >= DISTINCT ? key : undefined;
}

/** Whether two titles are versions of one: shortened, corrected, with a prefix. @param {string} a @param {string} b */
export function isAlike(a, b) {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= Math.min(first.size, second.size) / 2;
}

/** @typedef {import('./json-feed.mjs').Item} Item */

/** Items by a name; undefined where several have it. @param {readonly Item[]} items @param {(item: Item) => string | undefined} nameOf */
function byName(items, nameOf) {
  /** @type {Map<string, Item | undefined>} */
  const found = new Map();
  for (const item of items) {
    const name = nameOf(item);
    if (name) found.set(name, found.has(name) ? undefined : item);
  }
  return found;
}

const addressName = (/** @type {Item} */ { url }) => (url && URL.canParse(url) ? urlKey(url) : undefined);
/** Monthly reports have one title, so it names an article on its day only. */
const titleName = (/** @type {Item} */ { title, date_published: date }) => {
  const key = titleKey(title);
  return key && `${key} ${date?.slice(0, 10)}`;
};

/**
 * Finds what is known of items: by id, by address, or by title where the address has changed.
 * @param {readonly Item[]} items
 * @param {readonly Item[]} old
 * @returns {Map<Item, Item>} at most one of the old ones for each
 */
export function matchItems(items, old) {
  /** @type {Map<Item, Item>} */
  const matches = new Map();
  const taken = new Set();
  for (const nameOf of [(/** @type {Item} */ { id }) => id, addressName, titleName]) {
    const names = byName(old, nameOf);
    const own = byName(items, nameOf);
    for (const [name, item] of own) {
      const match = names.get(name);
      if (!item || !match || matches.has(item) || taken.has(match)) continue;
      matches.set(item, match);
      taken.add(match);
    }
  }
  return matches;
}

/**
 * The form of an address's path: its first word, the number of its parts, and where numbers and titles stand.
 * @param {string} url
 */
export function pathShape(url) {
  const { pathname, searchParams } = new URL(url);
  const parts = pathname.split('/').filter(Boolean);
  const shape = parts.map((part, index) => {
    if (/^\d+$/.test(part)) return '#';
    // a word that is followed by others is a section
    if (index === 0 && parts.length > 1 && !/[-_].*[-_]|\d/.test(part)) return part.toLowerCase();
    return index === parts.length - 1 ? '*' : '-';
  });
  return `/${shape.join('/')}?${[...searchParams.keys()].sort().join('&')}`;
}
