// The id of an article is its key in the widget. The rules repeat those of the library, because the counter is installed
// without it; a test compares the two.

export const MAX_ID_LENGTH = 512;
/** In one request. */
export const MAX_IDS = 50;
/** Articles that are kept in memory, of one feed or of all. */
export const MAX_ARTICLES = 50_000;

/** No control characters, lone surrogates or U+FFFD, since a database may refuse or change those. */
const ID = new RegExp(`^[^\\p{Cc}\\p{Cs}\\uFFFD]{1,${MAX_ID_LENGTH}}$`, 'u');
/** Parts that do not identify an article: a hash that is no route, campaign tags, `/index.php`. */
const TRACKING_PARTS = /#(?![!/]).*|(?<=[?&])utm_[^&#]*&?|\/index\.php(?=[/?#]|$)/g;
const ABSOLUTE = /^[a-z][a-z\d+.-]+:\S+$/i;

/**
 * Whether a value is a valid id.
 * @param {unknown} value
 * @returns {value is string}
 */
export const isId = (value) => typeof value === 'string' && ID.test(value);

/**
 * A web address as the widget writes it, or undefined if the widget would not link to it.
 * @param {unknown} value
 * @param {string} [base]
 * @returns {string | undefined}
 */
export function webAddress(value, base) {
  if (typeof value !== 'string' || !value.trim() || !URL.canParse(value, base)) return undefined;
  const { href, protocol, username, password } = new URL(value, base);
  return /^https?:$/.test(protocol) && !username && !password && href.length <= 2048 ? href : undefined;
}

/**
 * Whether a feed can be read: a web address without a password, or a file. Any other address with a scheme is refused,
 * or `https://user:password@host` would be logged as the name of a file.
 * @param {string} feed
 */
export const isFeed = (feed) =>
  webAddress(feed) !== undefined || /^file:/i.test(feed) || !/^[a-z][a-z\d+.-]+:/i.test(feed.trim());

/**
 * The key of an article with this address and this id in the feed at `base`; undefined if it has neither.
 * @param {unknown} url
 * @param {unknown} id
 * @param {string} base
 * @returns {string | undefined}
 */
export function keyOf(url, id, base) {
  const page = webAddress(url, base);
  if (page) return page.replace(TRACKING_PARTS, '').replace(/[?&]$/, '');
  const name = typeof id === 'string' || Number.isFinite(id) ? `${id}`.replace(/\s+/g, ' ').trim() : '';
  return !name ? undefined : ABSOLUTE.test(name) ? name : `${base} ${name}`;
}

/**
 * The key of one of several articles that share a key, by its id or its title.
 * @param {string | undefined} key
 * @param {string} name
 * @returns {string | undefined}
 */
export function sharedKey(key, name) {
  const text = name.replace(/\s+/g, ' ').trim();
  return key && text ? `${key} ${text}` : undefined;
}
