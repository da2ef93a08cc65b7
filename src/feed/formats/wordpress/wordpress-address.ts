import { safeUrl } from '../../../model/urls.js';

/** A URL of the REST API that names a list of posts, or of another post type, or one of them. */
interface PostsUrl {
  readonly url: URL;
  /** What precedes the route: `/situs/wp-json`, or `/situs/` where the route is in the query. */
  readonly prefix: string;
  /** Route of the list, such as `wp/v2/posts`. */
  readonly list: string;
  /** Id of the one post that the URL names. */
  readonly id?: string;
  /** Whether the URL names a list or a post, and not just the API, which then means its posts. */
  readonly isList: boolean;
  readonly isInQuery: boolean;
}

/** Path of the API and the route in it; the folder `wp-json` may have another name. */
const PATH = /^(.*?\/wp-json(?=\/|$)|.*?(?=\/wp\/v2(?:\/|$)))(?:\/(.*))?$/;
const ROUTE = /^wp\/v2\/((?:sites\/[^/]+\/)?(?!sites$)[\w-]+)(?:\/(\d+))?$/;

/** The last segment of an article's path: its slug, or its number as in `?p=15`. */
const slugOf = (path: string): string =>
  (path.split('/').filter(Boolean).at(-1) ?? '').replace(/(?<=.)\.html?$/, '');

/** Parses a URL of WordPress posts; undefined for any other URL. */
export function parsePostsUrl(address: string): PostsUrl | undefined {
  if (!safeUrl(address, undefined, 'feed')) return undefined;
  const url = new URL(address);
  const queryRoute = url.searchParams.get('rest_route');
  const isInQuery = queryRoute !== null;
  const [found, prefix = '', route = ''] = isInQuery
    ? ['/', url.pathname, queryRoute]
    : (PATH.exec(url.pathname) ?? []);
  if (found === undefined) return undefined;
  const path = route.split('/').filter(Boolean).join('/');
  const isList = !['', 'wp', 'wp/v2'].includes(path);
  const [match, type, id] = ROUTE.exec(isList ? path : 'wp/v2/posts') ?? [];
  return match ? { url, prefix, list: `wp/v2/${type}`, id, isList, isInQuery } : undefined;
}

/** Any URL of a WordPress API. */
export const WORDPRESS_API = /\/wp-json(?:[/?#]|$)|\/wp\/v2(?:[/?#]|$)|[?&]rest_route=/;

/** URL of a route of the same API, without the rest of the query. */
export function apiUrl({ url, prefix, isInQuery }: PostsUrl, route: string): string {
  return isInQuery ? `${url.origin}${prefix}?rest_route=/${route}` : `${url.origin}${prefix}/${route}`;
}

const appendQuery = (url: string, query: string): string => `${url}${url.includes('?') ? '&' : '?'}${query}`;

/**
 * The URL that fetches a single article.
 * @param url a WordPress URL of posts, that of the feed
 * @param id number, slug or URL of the article
 * @returns undefined where the URL is not one of WordPress, or the id is invalid
 */
export function singleAddress(url: string, id: string): string | undefined {
  const posts = parsePostsUrl(url);
  if (!posts) return undefined;
  const page = /^https?:/i.test(id) ? safeUrl(id) : undefined;
  const { pathname, searchParams } = page ? new URL(page) : { pathname: id, searchParams: undefined };
  const number = searchParams?.get('p') ?? id;
  if (/^\d{1,15}$/.test(number)) return appendQuery(apiUrl(posts, `${posts.list}/${number}`), '_embed=1');
  if (!page && /[\s/?#]/.test(id)) return undefined;
  try {
    const slug = decodeURIComponent(slugOf(pathname));
    return slug
      ? appendQuery(apiUrl(posts, posts.list), `slug=${encodeURIComponent(slug)}&_embed=1`)
      : undefined;
  } catch {
    return undefined; // an invalid escape, or a lone surrogate
  }
}
