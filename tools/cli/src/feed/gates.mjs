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

const DAY = 864e5;
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

/** Days by which a date may be off: a page may say "2 months ago". @param {number} age milliseconds */
const tolerance = (age) => Math.max(1.5 * DAY, age / 2);
const timeOf = (/** @type {Item} */ { date_published: date = '' }) => Date.parse(date);
const hasDate = (/** @type {Item} */ item) => !!timeOf(item);
/** @param {readonly Item[]} items */
const datedPart = (items) => items.filter(hasDate).length / items.length;

/**
 * Refuses a list that does not continue the one of the last run.
 * @param {{ address: string, isGuess: boolean, items: readonly Item[], count: number }} found with the number of articles
 *   that the source had
 * @param {{ newest: readonly Item[], items: readonly Item[], count?: number }} last its newest articles, all that are
 *   kept, and the number of articles that the source had
 * @param {{ advice: { stays: string, checked: string }, now: Date }} run
 */
export function checkHistory(
  { address, isGuess, items, count: found },
  { newest, items: old, count },
  { advice, now },
) {
  const values = { address, advice: advice.stays };
  const matches = matchItems(items, old);
  const present = new Set(matches.values());
  const top = items.findIndex((item) => matches.has(item));
  const above = top < 0 ? items : items.slice(0, top);
  const still = newest.filter((item) => present.has(item)).length;
  const half = Math.ceil(newest.length / 2);
  const [from, to] = [Math.max(...newest.filter(hasDate).map(timeOf)), now.getTime() + DAY];
  // articles that are newer than all known ones push them out; what is to come is an agenda
  const isNewer =
    Number.isFinite(from) && above.every((item) => timeOf(item) >= from - DAY && timeOf(item) <= to);
  if (still < half && !(isNewer && still + above.length >= half))
    throw failure('other-list', { ...values, count: still, all: newest.length });
  const known = items.filter((item) => matches.has(item));
  const compared = { items, old, known, newest, matches, now };
  if (isGuess) checkOrder(compared, { ...values, advice: advice.checked });
  if (isGuess || still < half) checkLikeness(compared, { ...values, advice: advice.checked });
  if (count !== undefined && found < count / 2)
    throw failure('collapsed', { ...values, count: found, all: count });
}

/**
 * @typedef {object} Compared
 * @property {readonly Item[]} items
 * @property {readonly Item[]} old
 * @property {readonly Item[]} newest of the old ones
 * @property {readonly Item[]} known of the items
 * @property {ReadonlyMap<Item, Item>} matches
 * @property {Date} now
 */

/**
 * Refuses a list of other things than articles of this site: of its pages, of an excerpt in place of each title.
 * @param {Compared} compared
 * @param {Record<string, unknown>} values of the message
 */
function checkLikeness({ items, old, known, matches }, values) {
  const changed = known.filter((item) => !isAlike(item.title ?? '', matches.get(item)?.title ?? ''));
  if (changed.length > known.length / 2)
    throw failure('other-titles', { ...values, title: changed[0].title });
  const shapes = new Set(old.flatMap(({ url }) => (url ? [pathShape(url)] : [])));
  const added = items.filter((item) => item.url && !matches.has(item));
  const odd = added.filter(({ url }) => !shapes.has(pathShape(/** @type {string} */ (url))));
  if (added.length >= 3 && odd.length > added.length / 2)
    throw failure('other-paths', { ...values, link: odd[0].url });
}

/**
 * Refuses another list of the same site, such as that of popular articles, and one with a menu in it.
 * @param {Compared} compared
 * @param {Record<string, unknown>} values of the message
 */
function checkOrder({ items, old, newest, known, matches, now }, values) {
  const ranks = new Map(old.map((item, rank) => [item, rank]));
  const order = known.map((item) => ranks.get(/** @type {Item} */ (matches.get(item))) ?? 0);
  // one may have been moved to the top
  const moved = order.length - longestAscent(order);
  if (moved > Math.max(1, order.length / 10)) throw failure('other-order', values);

  const span = items.slice(items.indexOf(known[0]), items.indexOf(known[known.length - 1]) + 1);
  const between = span.length - known.length;
  if (known.length > 0 && between > 1 && between > span.length / 3) throw failure('other-order', values);

  const added = items.filter((item) => !matches.has(item));
  if (datedPart(newest) >= 0.8 && (datedPart(items) < 0.2 || (added.length > 1 && datedPart(added) < 0.5)))
    throw failure('other-dates', values);
  const redated = known.filter((item) => {
    const time = timeOf(/** @type {Item} */ (matches.get(item)));
    return Math.abs(timeOf(item) - time) > tolerance(now.getTime() - time);
  });
  if (redated.length > 1 && redated.length > known.length / 2) throw failure('other-dates', values);
}
