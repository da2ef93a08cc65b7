import { safeUrl } from '../../../model/urls.js';
/** Path of the API and the route in it; the folder `wp-json` may have another name. */
const PATH = /^(.*?\/wp-json(?=\/|$)|.*?(?=\/wp\/v2(?:\/|$)))(?:\/(.*))?$/;
const ROUTE = /^wp\/v2\/((?:sites\/[^/]+\/)?(?!sites$)[\w-]+)(?:\/(\d+))?$/;
/** The last segment of an article's path: its slug, or its number as in `?p=15`. */
const SLUG = /([^/]+?)(?:\.html?)?\/*$/;
/** Parses a URL of WordPress posts; undefined for any other URL. */
export function parsePostsUrl(address) {
    if (!safeUrl(address, undefined, 'feed'))
        return undefined;
    const url = new URL(address);
    const queryRoute = url.searchParams.get('rest_route');
    const isInQuery = queryRoute !== null;
    const [found, prefix = '', route = ''] = isInQuery
        ? ['/', url.pathname, queryRoute]
        : (PATH.exec(url.pathname) ?? []);
    if (found === undefined)
        return undefined;
    const path = route.replace(/^\/+/, '').replace(/\/+$/, '');
    const isList = !['', 'wp', 'wp/v2'].includes(path);
    const [match, type, id] = ROUTE.exec(isList ? path : 'wp/v2/posts') ?? [];
    return match ? { url, prefix, list: `wp/v2/${type}`, id, isList, isInQuery } : undefined;
}
/** Any URL of a WordPress API. */
export const WORDPRESS_API = /\/wp-json(?:[/?#]|$)|\/wp\/v2(?:[/?#]|$)|[?&]rest_route=/;
/** URL of a route of the same API, without the rest of the query. */
export function apiUrl({ url, prefix, isInQuery }, route) {
    return isInQuery ? `${url.origin}${prefix}?rest_route=/${route}` : `${url.origin}${prefix}/${route}`;
}
const appendQuery = (url, query) => `${url}${url.includes('?') ? '&' : '?'}${query}`;
/**
 * The URL that fetches a single article.
 * @param url a WordPress URL of posts, that of the feed
 * @param id number, slug or URL of the article
 * @returns undefined where the URL is not one of WordPress, or the id is invalid
 */
export function singleAddress(url, id) {
    const posts = parsePostsUrl(url);
    if (!posts)
        return undefined;
    const page = /^https?:/i.test(id) ? safeUrl(id) : undefined;
    const { pathname, searchParams } = page ? new URL(page) : { pathname: id, searchParams: undefined };
    const number = searchParams?.get('p') ?? id;
    if (/^\d{1,15}$/.test(number))
        return appendQuery(apiUrl(posts, `${posts.list}/${number}`), '_embed=1');
    if (!page && /[\s/?#]/.test(id))
        return undefined;
    try {
        const slug = decodeURIComponent(SLUG.exec(pathname)?.[1] ?? '');
        return slug
            ? appendQuery(apiUrl(posts, posts.list), `slug=${encodeURIComponent(slug)}&_embed=1`)
            : undefined;
    }
    catch {
        return undefined; // an invalid escape, or a lone surrogate
    }
}
