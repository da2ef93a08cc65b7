// The number of views that a feed has for an article. The widget shows it where there is no counter, and a new count
// starts with it. The rules repeat those of the library, as ids.mjs does; a test compares the two.

/** More than a country has people is no number of views. */
export const MAX_VIEWS = 1_000_000_000;

/** Fields of counter plugins for WordPress, in the post, its `meta` or its `acf`. */
const VIEW_FIELDS = [
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
/** The fields to request of posts of WordPress. */
export const POST_FIELDS = [
  'id',
  'link',
  ...['', 'meta.', 'acf.'].flatMap((in_) => VIEW_FIELDS.map((f) => in_ + f)),
];

/** An integer, with separators and a word such as "kali" or "views" after it. */
const FORMATTED_COUNT =
  /^(\d{1,15}|\d{1,3}(?:[.,\s'’]\d{3}){1,4})(?:\s*(?:x|kali|views?|hits?|dilihat|dibaca)(?:\s+(?:dilihat|dibaca))?)?$/i;

/**
 * A number of views: a non-negative integer, or its digits.
 * @param {unknown} value
 * @returns {number | undefined}
 */
export function toViews(value) {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && number <= MAX_VIEWS
    ? number
    : undefined;
}

/** Ignores what is on Object.prototype. @param {any} object @param {string} name */
const ownProperty = (object, name) =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, name) ? object[name] : undefined;

/** The number of an item of JSON Feed. @param {unknown} item */
export const viewsOfItem = (item) => toViews(ownProperty(ownProperty(item, '_kpu'), 'views'));

/** The number of a post of WordPress. @param {unknown} post */
export function viewsOfPost(post) {
  for (const fields of [post, ownProperty(post, 'meta'), ownProperty(post, 'acf')])
    for (const name of VIEW_FIELDS) {
      const views = toViews(countIn(ownProperty(fields, name)));
      if (views !== undefined) return views;
    }
  return undefined;
}

/** A custom field is a list with one item; the count of Jetpack is an object with a total. @param {any} field */
function countIn(field) {
  const value = Array.isArray(field) ? field[0] : (ownProperty(field, 'total') ?? field);
  if (typeof value !== 'string') return value;
  return FORMATTED_COUNT.exec(value.slice(0, 60).trim())?.[1].replace(/\D/g, '');
}
