import { toCount } from '../model/read-feed.js';
import { FeedError } from '../model/feed-error.js';

/** The failure of an answer that is not what a counter of its kind answers. */
export function invalidResponse(url: string, answer: unknown): FeedError {
  let excerpt: string | undefined;
  try {
    excerpt = JSON.stringify(answer)?.slice(0, 80);
  } catch {
    // lists in each other, deeper than can be written
  }
  return new FeedError('not-a-feed', { url, reason: 'other', excerpt });
}

/** A number as a counter writes it for people: "1 234", "1.234", "1'234"; undefined where it is none. */
export function toNumber(value: unknown): number | undefined {
  const digits = typeof value === 'string' && value.length < 40 ? value.replace(/[\s.,'’_]/g, '') : value;
  return toCount(digits);
}

/** The words of an escaped path, where the escapes are any. */
const plain = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * What counters that know pages by their path have in common in an address: without host, without a slash at the
 * end. Undefined for a page that has no path of its own: one named by its query, where that is not counted by, or by
 * a route behind "#".
 */
export function pathOf(url: string | undefined, query = false): string | undefined {
  if (!url || !URL.canParse(url, 'https://kpu-news.invalid')) return undefined;
  const { pathname, search, hash } = new URL(url, 'https://kpu-news.invalid');
  if (/^#[!/]/.test(hash) || (search && !query)) return undefined;
  let end = pathname.length;
  while (end > 1 && pathname[end - 1] === '/') end--;
  return plain(pathname.slice(0, end)) + search;
}

/**
 * The numbers of some articles out of a list of pages. Pages that are the same to `pathOf` are added up.
 * @param pages path or address, and its number
 */
export function matchByPath(
  items: readonly { readonly id: string; readonly url?: string }[],
  pages: Iterable<readonly [url: unknown, views: unknown]>,
  query = false,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [url, views] of pages) {
    const path = typeof url === 'string' ? pathOf(url, query) : undefined;
    const number = toNumber(views);
    if (path !== undefined && number !== undefined) numbers.set(path, (numbers.get(path) ?? 0) + number);
  }
  const found = new Map<string, number>();
  for (const { id, url } of items) {
    // the key is the address without what campaigns add to it
    const number = numbers.get(pathOf(url, query) ?? '') ?? numbers.get(pathOf(id, query) ?? '');
    if (number !== undefined) found.set(id, number);
  }
  return found;
}
