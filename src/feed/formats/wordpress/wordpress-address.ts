import { safeUrl } from '../../../model/urls.js';

/** A list of the API that we read: posts, or another type of post. */
interface PostsUrl {
  readonly url: URL;
  /** What comes before the route: `/situs/wp-json`, or `/situs/` where the query names the route. */
  readonly before: string;
  /** The list's own route, such as `wp/v2/posts`. */
  readonly list: string;
  /** Number of the one post that the address is of. */
  readonly id?: string;
  /** Whether the address names the list, and not the API alone, which means the posts. */
  readonly whole: boolean;
  readonly inQuery: boolean;
}

/** Path of the API and route in it; the folder `wp-json` can have another name. */
const PATH = /^(.*?\/wp-json(?=\/|$)|.*?(?=\/wp\/v2(?:\/|$)))(?:\/(.*))?$/;
const ROUTE = /^wp\/v2\/((?:sites\/[^/]+\/)?(?!sites$)[\w-]+)(?:\/(\d+))?$/;
/** What an article's address ends in: its slug, or its number as in `?p=15`. */
const SLUG = /([^/]+?)(?:\.html?)?\/*$/;

/** What a WordPress address asks for; undefined for any other address. */
export function parsePostsUrl(address: string): PostsUrl | undefined {
  if (!safeUrl(address, undefined, 'feed')) return undefined;
  const url = new URL(address);
  const named = url.searchParams.get('rest_route');
  const inQuery = named !== null;
  const [found, before = '', route = ''] = inQuery
    ? ['/', url.pathname, named]
    : (PATH.exec(url.pathname) ?? []);
  if (found === undefined) return undefined;
  const path = route.replace(/^\/+/, '').replace(/\/+$/, '');
  const whole = !['', 'wp', 'wp/v2'].includes(path);
  const [match, type, id] = ROUTE.exec(whole ? path : 'wp/v2/posts') ?? [];
  return match ? { url, before, list: `wp/v2/${type}`, id, whole, inQuery } : undefined;
}

/** Addresses of a WordPress API, whatever they ask of it. */
export const WORDPRESS_API = /\/wp-json(?:[/?#]|$)|\/wp\/v2(?:[/?#]|$)|[?&]rest_route=/;

/** The address of a route of the same API, without the rest of the query. */
export function apiUrl({ url, before, inQuery }: PostsUrl, route: string): string {
  return inQuery ? `${url.origin}${before}?rest_route=/${route}` : `${url.origin}${before}/${route}`;
}

const withQuery = (address: string, query: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${query}`;

/**
 * The address that fetches one article alone.
 * @param url a WordPress address of posts, the feed's own
 * @param id number, slug or web address of the article
 * @returns undefined where the address is not of WordPress, or the id names nothing
 */
export function singleAddress(url: string, id: string): string | undefined {
  const posts = parsePostsUrl(url);
  if (!posts) return undefined;
  const page = /^https?:/i.test(id) ? safeUrl(id) : undefined;
  const { pathname, searchParams } = page ? new URL(page) : { pathname: id, searchParams: undefined };
  const number = searchParams?.get('p') ?? id;
  if (/^\d{1,15}$/.test(number)) return withQuery(apiUrl(posts, `${posts.list}/${number}`), '_embed=1');
  if (!page && /[\s/?#]/.test(id)) return undefined;
  try {
    const slug = decodeURIComponent(SLUG.exec(pathname)?.[1] ?? '');
    return slug
      ? withQuery(apiUrl(posts, posts.list), `slug=${encodeURIComponent(slug)}&_embed=1`)
      : undefined;
  } catch {
    return undefined; // half an escape, or half a character
  }
}
