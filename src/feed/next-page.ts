import { safeUrl } from '../model/urls.js';

/** Pages followed in all, however many addresses a feed makes up. */
const MAX_PAGES = 50;

const originOf = (url: string | undefined): string | undefined => {
  const address = safeUrl(url, undefined, 'feed');
  return address && new URL(address).origin;
};

/**
 * Whether the page at `next` may be asked for: it leads neither in a loop, nor to another origin, nor on and on.
 * @param origins addresses whose origin it may have
 * @param visited pages asked for already
 */
export const isFollowable = (
  next: string | undefined,
  origins: readonly string[],
  visited: ReadonlySet<string>,
): next is string =>
  !!next &&
  !visited.has(next) &&
  visited.size < MAX_PAGES &&
  origins.some((url) => originOf(url) === (originOf(next) ?? NaN));
