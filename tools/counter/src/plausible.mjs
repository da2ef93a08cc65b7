// Which numbers of a feed are believed. The first one that is believed begins a count, and then stays in it for ever.

/** One that is so many times as large as the others is a mistake, or made up. */
const TIMES = 1000;
/** Up to a thousand times this, any number may be true: the others may be new articles. */
const FLOOR = 100;

/** @param {number} number @param {number} other */
const isOutlier = (number, other) => number > TIMES * Math.max(other, FLOOR);

/**
 * The numbers of a feed, without those that are a thousand times as large as the rest, where the rest is no minority.
 * @param {import('./feeds.mjs').Articles} articles
 * @returns {import('./feeds.mjs').Articles}
 */
export function withoutOutliers(articles) {
  const numbers = [...articles.values()].filter((views) => views !== undefined).sort((a, b) => a - b);
  const gap = numbers.findIndex((number, i) => i > 0 && isOutlier(number, numbers[i - 1]));
  if (gap < 1 || numbers.length - gap > gap) return articles;
  return new Map([...articles].map(([key, views]) => [key, (views ?? 0) < numbers[gap] ? views : undefined]));
}

/**
 * The number of an article of which two are given, by two feeds or one after the other: the larger one, so that a feed
 * with an older one changes nothing, unless it is an outlier. Zero is no number to compare with.
 * @param {number | undefined} known
 * @param {number | undefined} views
 */
export function combine(known, views) {
  if (!known || !views) return known || views || (known ?? views);
  const [small, large] = known < views ? [known, views] : [views, known];
  return isOutlier(large, small) ? small : large;
}

/** @param {string} address */
const hostOf = (address) =>
  /^https?:/i.test(address) && URL.canParse(address.split(' ', 1)[0])
    ? new URL(address.split(' ', 1)[0]).host.replace(/^www\./, '')
    : undefined;

/**
 * Whether a feed's number for an article counts: on the article's own host, and elsewhere only where no other feed is on
 * that host. Or one feed could set the numbers of all others.
 * @param {string} key of the article
 * @param {string} feed
 * @param {readonly string[]} feeds all that are read
 */
export function mayNumber(key, feed, feeds) {
  const [host, own] = [hostOf(key), hostOf(feed)];
  return !host || !own || host === own || !feeds.some((other) => hostOf(other) === host);
}
