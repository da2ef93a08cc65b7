/** A plain list of posts in WordPress's REST API: no parameter says what is embedded, or which page it is. */
const POSTS_URL = /^[^?#]*(\?rest_route=)?\/wp\/v2\/\w+\/?([?&](?!.*(_embed|page))[^#]+)?$/;
/** The number of posts to request, rounded up so that caches see few different URLs. */
export const roundPageSize = (count) => [10, 20, 50].find((size) => size >= count) ?? 100;
/**
 * The URL that the format `wordpress` requests for a plain list of posts, known before the format's code is loaded;
 * undefined for all other URLs.
 */
export const postsUrl = (url, count) => POSTS_URL.test(url)
    ? `${url}${url.includes('?') ? '&' : '?'}_embed=1&per_page=${roundPageSize(count)}`
    : undefined;
