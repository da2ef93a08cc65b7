import { safeUrl } from '../../../model/urls.js';
/** Path of the API and the route in it; the folder `wp-json` may have another name. */
const PATH = /^(.*?\/wp-json(?=\/|$)|.*?(?=\/wp\/v2(?:\/|$)))(?:\/(.*))?$/;
const ROUTE = /^wp\/v2\/((?:sites\/[^/]+\/)?(?!sites$)[\w-]+)(?:\/(\d+))?$/;
/** The last segment of an article's path: its slug, or its number as in `?p=15`. */
const slugOf = (path) => (path.split('/').filter(Boolean).at(-1) ?? '').replace(/(?<=.)\.html?$/, '');
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
    const path = route.split('/').filter(Boolean).join('/');
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
/** Parameters that say how much of a list is wanted, in which order and form, and not which posts belong to it. */
const NOT_A_CHOICE = /^(?:rest_route|context|page|per_page|offset|order|orderby|_embed|_fields|_envelope|_locale|_method|_jsonp)(?:\[|$)/;
/** The values of a parameter that takes a list, such as `include=1,2` or `include[]=1&include[]=2`. */
const listOf = ({ searchParams }, name) => [...searchParams]
    .filter(([key]) => key.replace(/\[\d*\]$/, '') === name)
    .flatMap(([, value]) => value.split(','))
    .map((value) => value.trim());
/** The part of the query that says which posts an author wants: categories, tags, author, exclude and the like. */
function choiceOf({ url }, without) {
    const kept = [...url.searchParams].filter(([key]) => !NOT_A_CHOICE.test(key) && key.replace(/\[\d*\]$/, '') !== without);
    return kept.length ? `&${String(new URLSearchParams(kept))}` : '';
}
/** Whether an author's list of ids or slugs, where there is one, has a post. */
const includes = (posts, name, value) => {
    const all = listOf(posts.url, name);
    return !all.length || all.includes(value);
};
/**
 * The URL that fetches a single article, if it is one of those that the list is about.
 * @param url a WordPress URL of posts, that of the feed
 * @param id number, slug or URL of the article
 * @returns undefined where the URL is not one of WordPress, the id is invalid, or the list is not about that article
 */
export function singleAddress(url, id) {
    const posts = parsePostsUrl(url);
    if (!posts)
        return undefined;
    const page = /^https?:/i.test(id) ? safeUrl(id) : undefined;
    const { pathname, searchParams } = page ? new URL(page) : { pathname: id, searchParams: undefined };
    const number = searchParams?.get('p') ?? id;
    if (/^\d{1,15}$/.test(number)) {
        const isExcluded = listOf(posts.url, 'exclude').some((id) => +id === +number); // WordPress takes 07 for 7
        if (isExcluded || !includes(posts, 'include', number) || (posts.id ?? number) !== number)
            return undefined;
        const choice = choiceOf(posts, 'include');
        return choice
            ? appendQuery(apiUrl(posts, posts.list), `include=${number}&_embed=1${choice}`)
            : appendQuery(apiUrl(posts, `${posts.list}/${number}`), '_embed=1');
    }
    if (!page && /[\s/?#]/.test(id))
        return undefined;
    try {
        const slug = decodeURIComponent(slugOf(pathname));
        return slug && posts.id === undefined && includes(posts, 'slug', slug)
            ? appendQuery(apiUrl(posts, posts.list), `slug=${encodeURIComponent(slug)}&_embed=1${choiceOf(posts, 'slug')}`)
            : undefined;
    }
    catch {
        return undefined; // an invalid escape, or a lone surrogate
    }
}
