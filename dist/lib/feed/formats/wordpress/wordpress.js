import { readFeed } from '../../../model/read-feed.js';
import { FeedError } from '../../../model/feed-error.js';
import { jsonIn, parseLenient } from '../json-text.js';
import { parsePostsUrl, apiUrl, WORDPRESS_API } from './wordpress-address.js';
import { isPost, toRawArticle } from './post.js';
import { roundPageSize } from './posts-url.js';
/** WordPress's default number of posts on a page. */
const DEFAULT_PAGE_SIZE = 10;
const numberParameter = (url, name) => Number(new URL(url).searchParams.get(name)) || 0;
const pageOf = (url) => Math.max(numberParameter(url, 'page'), 1);
const hasParameter = (query, name) => new RegExp(`[?&]${name}(?:[=&[%]|$)`).test(query);
/** The URL with one query parameter set, and the rest of the query unchanged. */
function withParameter(address, name, value) {
    const url = new URL(address);
    const search = url.search.replace(new RegExp(`([?&])${name}=[^&]*`), `$1${name}=${value}`);
    url.search = hasParameter(search, name) ? search : `${search}${search ? '&' : '?'}${name}=${value}`;
    return url.href;
}
function withoutEmbed(address) {
    const url = new URL(address);
    url.search = url.search
        .slice(1)
        .split('&')
        .filter((part) => !/^_embed(?:[=[%]|$)/.test(part))
        .join('&');
    return url.href;
}
/** The URL that requests a number of posts with their images, authors and categories. */
function address(url, pageSize) {
    const isSiteRoot = /^https?:\/\/[^/?#]+\/$/.test(url);
    const posts = parsePostsUrl(isSiteRoot ? `${url}wp-json` : url);
    if (!posts)
        return url;
    let full = isSiteRoot ? apiUrl(posts, posts.list) : url;
    if (!isSiteRoot && !posts.isList) {
        const { search } = posts.url;
        full = posts.isInQuery
            ? url.replace(/([?&]rest_route=)[^&#]*/, `$1/${posts.list}`)
            : `${apiUrl(posts, posts.list)}${search}`;
    }
    // a further page without `_embed` belongs to a list whose first page could not be requested with it
    if (!hasParameter(new URL(full).search, '_embed') && pageOf(full) === 1)
        full = withParameter(full, '_embed', 1);
    if (posts.id !== undefined || hasParameter(new URL(full).search, 'per_page'))
        return full;
    return withParameter(full, 'per_page', roundPageSize(pageSize));
}
/** A member with a `rendered` value. Tags, categories and JSON Feeds have none. */
const RENDERED = /"(?:title|guid|excerpt|content)"\s*:\s*\{\s*"(?:rendered|raw|protected)"/;
/** Whether a text starts like a list of posts, or like one post. */
function startsWithPost(text) {
    const start = jsonIn(text).slice(0, 40_000);
    if (!/^\s*[[{]/.test(start) || !/"id"\s*:/.test(start))
        return false;
    const isPlain = /^\s*\[/.test(start) && /"title"\s*:/.test(start) && /"(?:link|slug)"\s*:/.test(start);
    return isPlain || RENDERED.test(start);
}
const isEmpty = (text) => /^\[\s*\]$/.test(jsonIn(text));
/**
 * Requests posts. If a plugin fails at `_embed`, posts without it are better than none. A page after the last one,
 * which WordPress answers with status 400, is read as an empty page.
 * @param isRetryable whether a request without `_embed` may succeed after this status
 */
export async function requestPosts(url, get, isRetryable) {
    const plainUrl = withoutEmbed(url);
    const canRetry = (status) => plainUrl !== url && isRetryable(status);
    try {
        const answer = await get(url);
        const { text } = answer;
        if (startsWithPost(text) || isEmpty(text) || !canRetry(200))
            return answer;
        return await get(plainUrl).catch(() => answer); // the first answer says more
    }
    catch (thrown) {
        const { code, facts } = FeedError.from(thrown, url);
        if (facts.status === 400 && pageOf(url) > 1)
            return { url, headers: new Headers(), text: '[]' };
        if (code !== 'http' || !canRetry(facts.status ?? 0))
            throw thrown;
        return get(plainUrl).catch(() => {
            throw thrown;
        });
    }
}
/** A server error; 503 is none, since the server is then busy or under maintenance for all requests. */
export const isServerFault = (status) => status >= 500 && status !== 503;
/** URL of the next page in the answer's `Link` header. */
const linkedNext = (headers) => headers
    .get('link')
    ?.split(/,\s*(?=<)/)
    .map((link) => /^\s*<([^<>]*)>\s*;\s*rel="?next\b/i.exec(link)?.[1])
    .find(Boolean);
/** URL of the next page: from the headers, or, where CORS hides them, as long as pages are full. */
function nextPageUrl({ url, headers }, count) {
    const posts = parsePostsUrl(url);
    const size = numberParameter(url, 'per_page') || DEFAULT_PAGE_SIZE;
    const linked = linkedNext(headers);
    const offset = numberParameter(url, 'offset'); // with an offset, WordPress returns the same posts on every page
    // behind a proxy, WordPress may use another origin than its public one
    if (!offset && linked?.startsWith(`${new URL(url).origin}/`))
        return linked;
    if (!posts || posts.id !== undefined)
        return undefined;
    if (offset)
        return count < size ? undefined : withParameter(url, 'offset', offset + size);
    const pages = headers.get('x-wp-totalpages');
    const hasMore = linked ?? (pages === null ? count >= size : Number(pages) > pageOf(url));
    return hasMore ? withParameter(url, 'page', pageOf(url) + 1) : undefined;
}
/** Home page of the site that an API belongs to. */
function homeOf(url) {
    const posts = parsePostsUrl(url);
    const hosted = /\/sites\/([\w-]+\.[\w.-]+)\//.exec(posts?.list ?? '')?.[1];
    if (hosted)
        return `https://${hosted}/`;
    const { origin } = new URL(url);
    if (!posts)
        return `${origin}/`;
    const folder = posts.isInQuery ? posts.prefix : posts.prefix.replace(/[^/]*$/, '');
    return origin + folder.replace(/index\.php\/?$/, '');
}
function read({ url, headers, text }) {
    const document = parseLenient(text, url);
    const posts = Array.isArray(document) ? document : [document];
    if (posts.length && !posts.some(isPost))
        throw new FeedError('not-a-feed', { url }, { text });
    return readFeed({
        url,
        home: homeOf(url),
        next: nextPageUrl({ url, headers, text }, posts.length),
        articles: posts,
        toRaw: (post) => toRawArticle(post, homeOf(url)),
    });
}
/**
 * Posts, or other post types, of a WordPress site, from its REST API.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const wordpress = {
    name: 'wordpress',
    asks: WORDPRESS_API,
    address,
    ask: (url, get) => requestPosts(url, get, (status) => [200, 400, 403].includes(status) || isServerFault(status)),
    matches: ({ url, headers, text }) => isEmpty(text) ? WORDPRESS_API.test(url) || headers.has('x-wp-total') : startsWithPost(text),
    read,
};
