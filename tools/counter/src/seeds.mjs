// The number that a feed itself gives an article: what the widget shows where nobody counts, and what a count begins
// with. Which numbers are taken stands in the library's src/model/article.ts and
// src/feed/formats/wordpress/post.ts; it is repeated here as ids.mjs is, and a test holds them together.

/** More is no number of views. Well below what a database and JavaScript can add to. */
export const MOST_VIEWS = 1_000_000_000_000;

/** Fields of WordPress's counter plugins; each may lie in the post, its `meta` or its `acf`. */
const FIELDS = [
  'views',
  'post_views',
  'post-views',
  'pvc_views',
  'pvc_post_views',
  'views_count',
  'view_count',
  'post_views_count',
  'wpb_post_views_count',
  'pageviews',
  'wpp_views',
];
/** What a list of WordPress's posts is asked for: nothing but keys and numbers. */
export const POST_FIELDS = [
  'id',
  'link',
  ...['', 'meta.', 'acf.'].flatMap((in_) => FIELDS.map((f) => in_ + f)),
];

/** A whole number, with separators and a word such as "kali" or "views" behind it. */
const WORDS =
  /^(\d{1,15}|\d{1,3}(?:[.,\s'’]\d{3}){1,4})(?:\s*(?:x|kali|views?|hits?|dilihat|dibaca)(?:\s+(?:dilihat|dibaca))?)?$/i;

/**
 * A count of views: a whole number that can be one, or its digits.
 * @param {unknown} value
 * @returns {number | undefined}
 */
export function toViews(value) {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && number <= MOST_VIEWS
    ? number
    : undefined;
}

/** An own member, whatever stands in Object.prototype. @param {any} object @param {string} name */
const own = (object, name) =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, name) ? object[name] : undefined;

/** The number of an item of JSON Feed. @param {unknown} item */
export const viewsOfItem = (item) => toViews(own(own(item, '_kpu'), 'views'));

/** The number of a post of WordPress. @param {unknown} post */
export function viewsOfPost(post) {
  for (const fields of [post, own(post, 'meta'), own(post, 'acf')])
    for (const name of FIELDS) {
      const views = toViews(countOf(own(fields, name)));
      if (views !== undefined) return views;
    }
  return undefined;
}

/** A custom field comes as a list of one, Jetpack's count as an object with a total. @param {any} field */
function countOf(field) {
  const value = Array.isArray(field) ? field[0] : (own(field, 'total') ?? field);
  if (typeof value !== 'string') return value;
  return WORDS.exec(value.slice(0, 60).trim())?.[1].replace(/\D/g, '');
}
