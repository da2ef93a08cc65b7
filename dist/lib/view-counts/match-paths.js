import { toCount } from '../model/read-articles.js';
import { FeedError } from '../model/feed-error.js';
/** The error for an answer that is not what this kind of counter sends. */
export function invalidResponse(url, answer) {
    let excerpt;
    try {
        excerpt = JSON.stringify(answer)?.slice(0, 80);
    }
    catch {
        // nested too deeply to be serialised
    }
    return new FeedError('not-a-feed', { url, reason: 'other', excerpt });
}
/** A number formatted for people, such as "1 234", "1.234" or "1'234"; undefined for anything else. */
export function toNumber(value) {
    const digits = typeof value === 'string' && value.length < 40 ? value.replace(/[\s.,'’_]/g, '') : value;
    return toCount(digits);
}
/** A percent-decoded path; unchanged where its escapes are invalid. */
const decodePath = (path) => {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
};
/**
 * The part of a URL that counters identify a page by: without host and without a trailing slash.
 * @param includeQuery whether the query is part of it
 * @returns undefined for a page without a path of its own: one identified by its query (unless `includeQuery`), or by
 * a route after "#"
 */
export function pathOf(url, includeQuery = false) {
    if (!url || !URL.canParse(url, 'https://kpu-news.invalid'))
        return undefined;
    const { pathname, search, hash } = new URL(url, 'https://kpu-news.invalid');
    if (/^#[!/]/.test(hash) || (search && !includeQuery))
        return undefined;
    let end = pathname.length;
    while (end > 1 && pathname[end - 1] === '/')
        end--;
    return decodePath(pathname.slice(0, end)) + search;
}
/**
 * Finds the counts of some articles in a list of pages. The counts of pages with the same path are added up.
 * @param pages path or URL of each page, and its count
 */
export function matchByPath(items, pages, includeQuery = false) {
    const countsByPath = new Map();
    for (const [url, views] of pages) {
        const path = typeof url === 'string' ? pathOf(url, includeQuery) : undefined;
        const count = toNumber(views);
        if (path !== undefined && count !== undefined)
            countsByPath.set(path, (countsByPath.get(path) ?? 0) + count);
    }
    const countsById = new Map();
    for (const { id, url } of items) {
        // the id is the URL without tracking parameters
        const count = countsByPath.get(pathOf(url, includeQuery) ?? '') ?? countsByPath.get(pathOf(id, includeQuery) ?? '');
        if (count !== undefined)
            countsById.set(id, count);
    }
    return countsById;
}
