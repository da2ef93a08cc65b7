// What a new feed must pass before it replaces the old one: a wrong list, such as the menu of a redesigned site, is
// never published.
import { failure } from './failure.mjs';
import { isAlike, matchItems, pathShape, urlKey } from './identity.mjs';
import { isDate, isLinkText, isTitleLength } from './titles.mjs';

/** @typedef {import('kpu-news/server').Article} Article */
/** @typedef {import('./json-feed.mjs').Item} Item */
/**
 * @typedef {object} Found what a source has found
 * @property {string} address
 * @property {boolean} isGuess whether the list was recognised on a page, instead of being declared by its site
 * @property {readonly string[]} [hosts] those of the site; any where absent
 * @property {readonly Article[]} articles
 */

const MIN_ARTICLES = 3;
/** The part of all that may be left out, of a page and of a feed. */
const MAX_BAD = { guess: 1 / 4, declared: 1 / 2 };

/** @param {string} a @param {string} b */
const isWithin = (a, b) => a === b || (a.endsWith(`.${b}`) && b.includes('.'));

/** Whether an address is on a site: on one of its hosts, one above or one below. @param {string} url @param {readonly string[]} hosts */
function isOnHosts(url, hosts) {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return hosts
    .map((name) => name.replace(/^www\./, ''))
    .some((name) => isWithin(host, name) || isWithin(name, host));
}

/** Why an article is left out; undefined for a good one. @param {Article} article @param {Found} found */
function faultOf({ title, url }, { isGuess, hosts }) {
  if (!title || isDate(title) || isLinkText(title) || (isGuess && !isTitleLength(title))) return 'title';
  if (isGuess && !url) return 'link';
  return url && hosts && !isOnHosts(url, hosts) ? 'link' : undefined;
}

/**
 * The articles of a source that may be published.
 * @param {Found} found
 * @param {string} advice
 * @param {(key: string, values: Record<string, unknown>) => void} progress
 * @returns {Article[]}
 */
export function checkArticles(found, advice, progress) {
  const { address, articles, isGuess } = found;
  const seen = new Set();
  /** @type {{ title: Article[], link: Article[] }} */
  const faults = { title: [], link: [] };
  const good = articles.filter((article) => {
    const { url, title } = article;
    // several announcements of a feed may share the address of one page
    const key = url ? `${urlKey(url)}${isGuess ? '' : ` ${title}`}` : article.key;
    const fault = faultOf(article, found) ?? (seen.has(key) ? 'link' : undefined);
    seen.add(key);
    if (fault) faults[fault].push(article);
    return !fault;
  });
  const all = articles.length;
  const max = all * (isGuess ? MAX_BAD.guess : MAX_BAD.declared);
  const titles = new Set(good.map(({ title }) => title));
  const repeated = good.filter(
    ({ title }, index) => good.findIndex((other) => other.title === title) < index,
  );
  const values = { address, all, advice, min: MIN_ARTICLES };
  if (faults.title.length > max)
    throw failure('bad-titles', { ...values, count: faults.title.length, title: faults.title[0].title });
  if (isGuess && titles.size < good.length / 2)
    throw failure('bad-titles', { ...values, count: repeated.length, title: repeated[0].title });
  if (faults.link.length > max) throw failure('bad-links', { ...values, count: faults.link.length });
  if (good.length < MIN_ARTICLES) throw failure('too-few', { ...values, count: good.length });
  const [first] = [...faults.title, ...faults.link];
  if (first) progress('progress.left-out', { count: all - good.length, title: first.title });
  return good;
}

/** The length of the longest ascending subsequence. @param {readonly number[]} numbers */
function longestAscent(numbers) {
  /** @type {number[]} */
  const ends = [];
  for (const number of numbers) {
    const place = ends.findIndex((end) => end >= number);
    ends[place < 0 ? ends.length : place] = number;
  }
  return ends.length;
}

const dayOf = (/** @type {Item} */ { date_published: date }) => date?.slice(0, 10) ?? '';

/**
 * Refuses a list that does not continue the one of the last run.
 * @param {{ address: string, isGuess: boolean, items: readonly Item[], count: number }} found with the number of articles
 *   that the source had
 * @param {{ newest: readonly Item[], items: readonly Item[], count?: number }} last its newest articles, all that are
 *   kept, and the number of articles that the source had
 * @param {{ stays: string, checked: string }} advice
 */
export function checkHistory(
  { address, isGuess, items, count: found },
  { newest, items: old, count },
  advice,
) {
  const values = { address, advice: advice.stays };
  const matches = matchItems(items, old);
  const present = new Set(matches.values());
  const top = items.findIndex((item) => matches.has(item));
  const above = top < 0 ? items : items.slice(0, top);
  const still = newest.filter((item) => present.has(item)).length;
  const half = Math.ceil(newest.length / 2);
  const day = newest.map(dayOf).sort().at(-1);
  // articles that are newer than all known ones push them out
  const isNewer = !!day && above.every((item) => dayOf(item) >= day);
  if (still < half && !(isNewer && still + above.length >= half))
    throw failure('other-list', { ...values, count: still, all: newest.length });
  if (isGuess) checkLikeness(items, old, matches, { ...values, advice: advice.checked });
  if (count !== undefined && found < count / 2)
    throw failure('collapsed', { ...values, count: found, all: count });
}

/**
 * Refuses another list of the same site, such as that of popular articles.
 * @param {readonly Item[]} items
 * @param {readonly Item[]} old
 * @param {ReadonlyMap<Item, Item>} matches
 * @param {Record<string, unknown>} values of the message
 */
function checkLikeness(items, old, matches, values) {
  const known = items.filter((item) => matches.has(item));
  const changed = known.filter(
    ({ title = '' }, index) => !isAlike(title, matches.get(known[index])?.title ?? ''),
  );
  if (changed.length > known.length / 2)
    throw failure('other-titles', { ...values, title: changed[0].title });

  const ranks = new Map(old.map((item, rank) => [item, rank]));
  const order = known.map((item) => ranks.get(/** @type {Item} */ (matches.get(item))) ?? 0);
  if (order.length >= 4 && longestAscent(order) < (order.length * 2) / 3)
    throw failure('other-order', values);

  const span = items.slice(items.indexOf(known[0]), items.indexOf(known[known.length - 1]) + 1);
  const between = span.length - known.length;
  if (known.length > 0 && between > 1 && between > span.length / 3) throw failure('other-order', values);

  const shapes = new Set(old.flatMap(({ url }) => (url ? [pathShape(url)] : [])));
  const added = items.filter((item) => item.url && !matches.has(item));
  const odd = added.filter(({ url }) => !shapes.has(pathShape(/** @type {string} */ (url))));
  if (added.length >= 3 && odd.length > added.length / 2)
    throw failure('other-paths', { ...values, link: odd[0].url });
}
