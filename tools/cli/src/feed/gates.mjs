// What a new feed must pass before it replaces the old one: a wrong list, such as the menu of a redesigned site, is
// never published.
import { failure } from './failure.mjs';
import { isAlike, isOnHosts, matchItems, pathShape, titleKey, urlKey } from './identity.mjs';
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

/** Whether a page's articles have no pages of their own: each shows its date, and most have no link. @param {Found} found */
function areUnlinked({ articles, isGuess }) {
  const part = (/** @type {(article: Article) => unknown} */ test) =>
    articles.filter(test).length / articles.length;
  return isGuess && part(({ url }) => url) < 0.5 && part(({ published }) => published) > 0.9;
}

/** Why an article is left out; undefined for a good one. @param {Article} article @param {Found & { isUnlinked: boolean }} found */
function faultOf({ title, url }, { isGuess, hosts, isUnlinked }) {
  if (!title || isDate(title) || isLinkText(title) || (isGuess && !isTitleLength(title))) return 'title';
  if (isGuess && !url && !isUnlinked) return 'link';
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
  const isUnlinked = areUnlinked(found);
  const seen = new Set();
  /** @type {{ title: Article[], link: Article[] }} */
  const faults = { title: [], link: [] };
  const good = articles.filter((article) => {
    const { url, title } = article;
    // several announcements of a feed may share the address of one page
    const key = url ? `${urlKey(url)}${isGuess ? '' : ` ${title}`}` : article.key;
    const fault = faultOf(article, { ...found, isUnlinked }) ?? (seen.has(key) ? 'link' : undefined);
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

/** The length of the longest subsequence that does not descend. @param {readonly number[]} numbers */
function longestAscent(numbers) {
  /** @type {number[]} */
  const ends = [];
  for (const number of numbers) {
    const place = ends.findIndex((end) => end > number);
    ends[place < 0 ? ends.length : place] = number;
  }
  return ends.length;
}

/** Days by which a date may be off: a page may say "2 months ago". @param {number} age milliseconds */
const tolerance = (age) => Math.max(1.5 * DAY, age / 2);
const timeOf = (/** @type {Item} */ { date_published: date = '' }) => Date.parse(date);
/** The form of an address; one of its own for articles without. */
const shapeOf = (/** @type {Item} */ { url }) => (url ? pathShape(url) : '');
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
export function checkHistory(found, { newest, items: old, count }, { advice, now }) {
  const { address, isGuess, items } = found;
  const values = { address, advice: advice.stays };
  const matches = matchItems(items, old);
  const present = new Set(matches.values());
  const still = newest.filter((item) => present.has(item)).length;
  const half = Math.ceil(newest.length / 2);
  const from = Math.max(...newest.filter(hasDate).map(timeOf)) - DAY;
  // one that stays on top says nothing of the list below it
  const hasSticky = items.length > 1 && matches.has(items[0]) && !matches.has(items[1]);
  const rows = hasSticky ? items.slice(1) : items;
  /** @type {Compared} */
  const compared = {
    items: rows,
    newest: hasSticky ? newest.filter((item) => item !== matches.get(items[0])) : newest,
    matches,
    old,
    now,
    known: rows.filter((item) => matches.has(item)),
    added: rows.filter((item) => !matches.has(item)),
    // what is to come is an agenda
    isNewer: (item) => timeOf(item) >= from && timeOf(item) <= now.getTime() + DAY,
  };
  // a page without any known article may be another one, whatever its dates say
  const isStrange = isGuess && compared.known.length === 0;
  if (isStrange || (still < half && !isPushedOut(compared, half - still)))
    throw failure('other-list', { ...values, count: still, all: newest.length });
  const checked = { ...values, advice: advice.checked };
  if (isGuess || still < half) checkLikeness(compared, checked);
  if (isGuess) {
    checkDates(compared, checked);
    checkOrder(compared, checked);
    checkAdded(compared, { ...checked, count: found.count, all: count });
  }
  if (count !== undefined && found.count < count / 2)
    throw failure('collapsed', { ...values, count: found.count, all: count });
}

/**
 * @typedef {object} Compared
 * @property {readonly Item[]} items
 * @property {readonly Item[]} old
 * @property {readonly Item[]} newest of the old ones
 * @property {ReadonlyMap<Item, Item>} matches
 * @property {readonly Item[]} known of the items
 * @property {readonly Item[]} added the others
 * @property {(item: Item) => boolean} isNewer whether its date is not before those of the last run
 * @property {Date} now
 */

/**
 * Whether as many articles as are missing have been pushed out by newer ones above: by their dates, or since the others
 * follow in their old order.
 * @param {Compared} compared
 * @param {number} missing
 */
function isPushedOut({ items, newest, known, matches, isNewer }, missing) {
  const top = known.length > 0 ? items.indexOf(known[0]) : items.length;
  const above = items.slice(0, top);
  if (above.length < missing) return false;
  const isContinued = known.length >= 3 && known.every((item, index) => matches.get(item) === newest[index]);
  return above.every(isNewer) || (isContinued && items.length === top + known.length);
}

/**
 * Refuses a list of other things than articles of this site: of its pages, of excerpts in place of titles.
 * @param {Compared} compared
 * @param {Record<string, unknown>} values of the message
 */
function checkLikeness({ old, known, added, matches }, values) {
  const owners = new Map(old.map((item) => [titleKey(item.title), item]));
  const changed = known.filter((item) => {
    const match = /** @type {Item} */ (matches.get(item));
    const owner = owners.get(titleKey(item.title));
    const isOthers = owner && owner !== match && titleKey(owner.title) !== titleKey(match.title);
    return isOthers || !isAlike(item.title ?? '', match.title ?? '');
  });
  if (changed.length > known.length / 2)
    throw failure('other-titles', { ...values, title: changed[0].title });
  const shapes = new Set(old.map(shapeOf));
  const odd = added.filter((item) => !shapes.has(shapeOf(item)));
  if (added.length >= 3 && odd.length > added.length / 2)
    throw failure('other-paths', { ...values, link: odd[0].url ?? odd[0].title });
}

/**
 * Refuses a list whose dates are gone, or are those of something else.
 * @param {Compared} compared
 * @param {Record<string, unknown>} values of the message
 */
function checkDates({ items, newest, known, added, matches, now }, values) {
  const isGone = datedPart(items) < 0.2 || (added.length > 1 && datedPart(added) < 0.5);
  if (datedPart(newest) >= 0.8 && isGone) throw failure('other-dates', values);
  const redated = known.filter((item) => {
    const time = timeOf(/** @type {Item} */ (matches.get(item)));
    return Math.abs(timeOf(item) - time) > tolerance(now.getTime() - time);
  });
  if (redated.length > 1 && redated.length > known.length / 2) throw failure('other-dates', values);
}

/**
 * Refuses another list of the same articles, such as that of popular ones. One may have been moved, one deleted.
 * @param {Compared} compared
 * @param {Record<string, unknown>} values of the message
 */
function checkOrder({ items, newest, known, matches }, values) {
  const places = new Map(newest.map((item, place) => [item, place]));
  // older ones come behind the newest
  const order = known.map((item) => places.get(/** @type {Item} */ (matches.get(item))) ?? newest.length);
  if (order.length - longestAscent(order) > 1) throw failure('other-order', values);
  const present = order.filter((place) => place < newest.length);
  const last = Math.max(-1, ...present);
  if (last + 1 - present.length > 1) throw failure('other-order', values);
  const span = items.slice(items.indexOf(known[0]), items.indexOf(known[known.length - 1]) + 1);
  if (known.length > 0 && span.length - known.length > 1) throw failure('other-order', values);
}

/**
 * Refuses a list with other things beside the articles, such as a menu: what is added is newer, or pushes others out.
 * @param {Compared} compared
 * @param {Record<string, unknown> & { count: number, all?: number }} values of the message
 */
function checkAdded({ items, known, added, isNewer }, values) {
  const { count, all } = values;
  if (added.every(isNewer)) return;
  const end = known.length > 0 ? items.indexOf(known[known.length - 1]) : 0;
  // a list that has become longer shows older ones at its end
  const behind = items.slice(end + 1).filter((item) => !hasDate(item) || isNewer(item));
  const isLonger = all !== undefined && count - all > 2;
  if (behind.length > 1 || (isLonger && !added.some(hasDate))) throw failure('grown', values);
}
