import { safeUrl } from '../../../model/urls.js';
import type { FeedController } from '../feed-controller.js';

/** Pages followed in all, however many addresses a feed makes up. */
const MOST_PAGES = 50;

const originOf = (url: string | undefined): string | undefined => {
  const address = safeUrl(url, undefined, 'feed');
  return address && new URL(address).origin;
};

/**
 * `next`, unless it leads in a loop, to another origin or on and on.
 * @param home an address of the origin that it must stay on
 * @param seen pages asked for already
 */
export const isFollowable = (
  next: string | undefined,
  home: string | undefined,
  seen: ReadonlySet<string | undefined>,
): string | undefined =>
  next && !seen.has(next) && seen.size < MOST_PAGES && originOf(next) && originOf(next) === originOf(home)
    ? next
    : undefined;

/**
 * The address of the next page; where several feeds are shown as one, of the page that they need first.
 * @param seen pages asked for already
 */
export function nextPage(
  { feed, next, host, isProvided, sourceSet, src }: FeedController,
  seen: ReadonlySet<string | undefined> = new Set([feed?.url]),
): string | undefined {
  // what several feeds make has their addresses for its own; a copy of it has no pages of one alone
  if (/\s/.test(feed?.url ?? '') || /\s/.test(src))
    return sourceSet?.src === feed?.url ? sourceSet?.next : undefined;
  // data that a page handed over may name any address as its own: what the page's author wrote counts
  const home = safeUrl(host.src || host.baseURI, host.baseURI, 'feed');
  const own = host.feed == null ? isFollowable(feed && next, feed?.url, seen) : undefined;
  return own ?? (isProvided ? isFollowable(feed && next, home, seen) : undefined);
}
