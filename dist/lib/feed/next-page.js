import { safeUrl } from '../model/urls.js';
/** Pages followed in all, however many addresses a feed makes up. */
const MAX_PAGES = 50;
/** Scheme, host and port of an absolute address; undefined where it may not be used. */
const originOf = (url) => safeUrl(url, undefined, 'feed')?.split('/', 3).join('/');
/**
 * Whether the page at `next` may be asked for: it leads neither in a loop, nor to another origin, nor on and on.
 * @param next an address that may be used, as `readFeed` gives it
 * @param origins addresses whose origin it may have
 * @param visited pages asked for already
 */
export const isFollowable = (next, origins, visited) => !!next && !visited.has(next) && visited.size < MAX_PAGES && origins.map(originOf).includes(originOf(next));
