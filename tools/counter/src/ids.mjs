// What an article is counted by: its key, as the widget has it. The rule stands in the library's
// src/model/article.ts; it is repeated here because the counter is installed without the library, and a test
// holds the two together.

/** Longest id in characters, and most ids in one request. */
export const LONGEST_ID = 512;
export const MOST_IDS = 50;
/** Articles known at once, of all feeds or of one. */
export const MOST_KNOWN = 50_000;

/** No control character, no half of a character, no mark of a broken one: a database may refuse or alter those. */
const ID = new RegExp(`^[^\\p{Cc}\\p{Cs}\\uFFFD]{1,${LONGEST_ID}}$`, 'u');
/** What tells nothing of which article it is: a hash, save a route, campaign tags, `/index.php`. */
const DRESS = /#(?![!/]).*|(?<=[?&])utm_[^&#]*&?|\/index\.php(?=[/?#]|$)/g;
const ABSOLUTE = /^[a-z][a-z\d+.-]+:\S+$/i;

/**
 * Whether a value can be an id at all.
 * @param {unknown} value
 * @returns {value is string}
 */
export const isId = (value) => typeof value === 'string' && ID.test(value);

/**
 * The web address as the widget writes it, or undefined where it would not link there.
 * @param {unknown} value
 * @param {string} [base] where it stood
 * @returns {string | undefined}
 */
export function webAddress(value, base) {
  if (typeof value !== 'string' || !value.trim() || !URL.canParse(value, base)) return undefined;
  const { href, protocol, username, password } = new URL(value, base);
  return /^https?:$/.test(protocol) && !username && !password && href.length <= 2048 ? href : undefined;
}

/**
 * Whether a feed can be asked for: a web address that may be used, or a file. Any other address with a scheme is
 * neither, and least of all a file of that name: `https://user:password@host` would stand in the log as one.
 * @param {string} feed
 */
export const isFeed = (feed) =>
  webAddress(feed) !== undefined || /^file:/i.test(feed) || !/^[a-z][a-z\d+.-]+:/i.test(feed.trim());

/**
 * The key of an article with this address and this id in the feed at `base`; undefined where it has neither.
 * @param {unknown} url
 * @param {unknown} id
 * @param {string} base
 * @returns {string | undefined}
 */
export function keyOf(url, id, base) {
  const page = webAddress(url, base);
  if (page) return page.replace(DRESS, '').replace(/[?&]$/, '');
  const name = typeof id === 'string' || Number.isFinite(id) ? `${id}`.replace(/\s+/g, ' ').trim() : '';
  return !name ? undefined : ABSOLUTE.test(name) ? name : `${base} ${name}`;
}
