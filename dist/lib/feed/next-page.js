import { safeUrl } from '../model/urls.js';
/** Maximum number of pages that are followed, however many URLs a feed generates. */
const MAX_PAGES = 50;
/** Origin of an absolute URL; undefined if the URL is unsafe. */
const originOf = (url) => safeUrl(url, undefined, 'feed')?.split('/', 3).join('/');
/**
 * Whether a next page may be requested: not if it is part of a loop, of another origin, or one of too many.
 * @param next a safe URL, as `readFeed` returns it
 * @param origins URLs with an allowed origin
 * @param visited URLs that were requested already
 */
export function isFollowable(next, origins, visited) {
    const origin = originOf(next);
    if (!next || !origin || visited.has(next) || visited.size >= MAX_PAGES)
        return false;
    return origins.map(originOf).includes(origin);
}
