import { readFeed } from '../../../model/read-feed.js';
import { FeedError } from '../../../model/feed-error.js';
import type { Feed } from '../../../model/types.js';
import type { Answer } from '../../../net/index.js';
import type { FeedFormat } from '../feed-format.js';
import { parseJson } from '../json-feed.js';
import { parsePostsUrl, apiUrl, WORDPRESS_API } from './wordpress-address.js';
import { isPost, rawArticle } from './post.js';

/** Posts on a page where the address does not say; WordPress's own default. */
const PER_PAGE = 10;

const parameter = (url: string, name: string): number => Number(new URL(url).searchParams.get(name)) || 0;
const pageOf = (url: string): number => Math.max(parameter(url, 'page'), 1);
const has = (query: string, name: string): boolean => new RegExp(`[?&]${name}(?:[=&[%]|$)`).test(query);

/** The query with one parameter set, all else as the author wrote it. */
function withParameter(address: string, name: string, value: number): string {
  const url = new URL(address);
  const search = url.search.replace(new RegExp(`([?&])${name}=[^&]*`), `$1${name}=${value}`);
  url.search = has(search, name) ? search : `${search}${search ? '&' : '?'}${name}=${value}`;
  return url.href;
}

function withoutEmbed(address: string): string {
  const url = new URL(address);
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((part) => !/^_embed(?:[=[%]|$)/.test(part))
    .join('&');
  return url.href;
}

/** The address with a number of posts, and with what belongs to them: pictures, authors, categories. */
function address(url: string, want: number): string {
  const bare = /^https?:\/\/[^/?#]+\/$/.test(url); // a site that its author says is WordPress
  const posts = parsePostsUrl(bare ? `${url}wp-json` : url);
  if (!posts) return url;
  let full = bare ? apiUrl(posts, posts.list) : url;
  if (!bare && !posts.whole) {
    const { search } = posts.url;
    full = posts.inQuery
      ? url.replace(/([?&]rest_route=)[^&#]*/, `$1/${posts.list}`)
      : `${apiUrl(posts, posts.list)}${search}`;
  }
  // a further page without `_embed` belongs to a list that did not answer with it
  if (!has(new URL(full).search, '_embed') && pageOf(full) === 1) full = withParameter(full, '_embed', 1);
  if (posts.id !== undefined || has(new URL(full).search, 'per_page')) return full;
  return withParameter(full, 'per_page', [10, 20, 50].find((size) => size >= want) ?? 100);
}

/** From where the JSON begins: a site that prints PHP's warnings prints them before it. */
function jsonOf(text: string): string {
  if (/^\s*[[{]/.test(text)) return text;
  const start = text.search(/\[?\{"id":/);
  return start < 0 ? text : text.slice(start);
}

/** What `{ rendered }` stands in. Tags and categories have none, nor has a JSON Feed. */
const RENDERED = /"(?:title|guid|excerpt|content)"\s*:\s*\{\s*"(?:rendered|raw|protected)"/;

/** Whether a text begins as posts do, or one post. */
function beginsWithPost(text: string): boolean {
  const start = jsonOf(text).slice(0, 40_000);
  if (!/^\s*[[{]/.test(start) || !/"id"\s*:/.test(start)) return false;
  const plain = /^\s*\[/.test(start) && /"title"\s*:/.test(start) && /"(?:link|slug)"\s*:/.test(start);
  return plain || RENDERED.test(start);
}

const isEmpty = (text: string): boolean => /^\s*\[\s*\]\s*$/.test(text);

/**
 * Asks for posts. Where it is `_embed` that a plugin fails at, the posts without it are better than none; a page
 * past the last one, which WordPress answers with status 400, is an empty page.
 * @param again whether, after this status, the same request without `_embed` may do
 */
export async function requestPosts(
  url: string,
  get: (url: string) => Promise<Answer>,
  again: (status: number) => boolean,
): Promise<Answer> {
  const plain = withoutEmbed(url);
  const mayAsk = (status: number) => plain !== url && again(status);
  try {
    const answer = await get(url);
    const { text } = answer;
    if (beginsWithPost(text) || isEmpty(text) || !mayAsk(200)) return answer;
    return await get(plain).catch(() => answer); // the first answer tells more
  } catch (thrown) {
    const { code, facts } = FeedError.from(thrown, url);
    if (facts.status === 400 && pageOf(url) > 1) return { url, headers: new Headers(), text: '[]' };
    if (code !== 'http' || !mayAsk(facts.status ?? 0)) throw thrown;
    return get(plain).catch(() => {
      throw thrown;
    });
  }
}

/** A server that says 503 is busy or under repair, whatever it is asked. */
export const isServerFault = (status: number): boolean => status >= 500 && status !== 503;

/** The address that the answer's `Link` header gives for the next page. */
const linkedNext = (headers: Headers): string | undefined =>
  headers
    .get('link')
    ?.split(/,\s*(?=<)/)
    .map((link) => /^\s*<([^<>]*)>\s*;\s*rel="?next\b/i.exec(link)?.[1])
    .find(Boolean);

/** The address of the next page: WordPress's own, or, where CORS hides it, as long as pages come full. */
function nextOf({ url, headers }: Answer, count: number): string | undefined {
  const posts = parsePostsUrl(url);
  const size = parameter(url, 'per_page') || PER_PAGE;
  const linked = linkedNext(headers);
  const offset = parameter(url, 'offset'); // with one, WordPress gives the same posts on every page
  // behind a proxy, WordPress may know itself by another address than the world does
  if (!offset && linked?.startsWith(`${new URL(url).origin}/`)) return linked;
  if (!posts || posts.id !== undefined) return undefined;
  if (offset) return count < size ? undefined : withParameter(url, 'offset', offset + size);
  const pages = headers.get('x-wp-totalpages');
  const more = linked ?? (pages === null ? count >= size : Number(pages) > pageOf(url));
  return more ? withParameter(url, 'page', pageOf(url) + 1) : undefined;
}

/** The site that an API belongs to. */
function homeOf(url: string): string {
  const posts = parsePostsUrl(url);
  const hosted = /\/sites\/([\w-]+\.[\w.-]+)\//.exec(posts?.list ?? '')?.[1];
  if (hosted) return `https://${hosted}/`;
  const { origin } = new URL(url);
  if (!posts) return `${origin}/`;
  const folder = posts.inQuery ? posts.before : posts.before.replace(/[^/]*$/, '');
  return origin + folder.replace(/index\.php\/?$/, '');
}

function read({ url, headers, text }: Answer): Feed {
  const document = parseJson(jsonOf(text), url);
  const posts: readonly unknown[] = Array.isArray(document) ? (document as unknown[]) : [document];
  if (posts.length && !posts.some(isPost)) throw new FeedError('not-a-feed', { url }, { text });
  return readFeed({
    url,
    home: homeOf(url),
    next: nextOf({ url, headers, text }, posts.length),
    articles: posts,
    toRaw: rawArticle,
  });
}

/**
 * Posts of a WordPress site, as its REST API gives them; other types of posts as well.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const wordpress: FeedFormat = {
  name: 'wordpress',
  asks: WORDPRESS_API,
  address,
  ask: (url, get) =>
    requestPosts(url, get, (status) => [200, 400, 403].includes(status) || isServerFault(status)),
  matches: ({ url, headers, text }) =>
    isEmpty(text) ? WORDPRESS_API.test(url) || headers.has('x-wp-total') : beginsWithPost(text),
  read,
};
