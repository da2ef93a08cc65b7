import { list, ownProperties } from '../../model/read-feed.js';
import { matchByPath, invalidResponse } from '../match-paths.js';
import type { Counter, CountedItem } from '../counter.js';

/** The API without a list in it. */
const API = /\/wp-json(?:\/wp(?:\/v2)?)?\/?$/;

/** Address of the posts, for an address of the site's API. */
function postsOf(counter: string): URL {
  const url = new URL(counter);
  url.hash = '';
  if (API.test(url.pathname)) url.pathname = url.pathname.replace(API, '/wp-json/wp/v2/posts');
  return url;
}

/** What a post's address ends in. */
const slugOf = ({ url = '' }: CountedItem): string =>
  /([^/]+?)(?:\.html?)?$/.exec(URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '')?.[1] ?? '';

const numberOf = ({ url = '' }: CountedItem): string | undefined =>
  /[?&]p=(\d{1,15})(?:&|$)/.exec(URL.canParse(url) ? new URL(url).search : '')?.[1];

/**
 * WordPress with the plugin WP-PostViews, or another one that puts a field `views` into the posts of its API, by the
 * address of that API (`https://situs.example/wp-json/wp/v2/posts`). It only reads: the site itself counts its visitors.
 *
 * Sends to that site and nowhere else: one `GET` with the names, or the numbers, of the posts on screen.
 * @see https://wordpress.org/plugins/wp-postviews/
 */
export const wordpress: Counter = {
  name: 'wordpress',
  batch: 50,
  async read(counter, items, ask) {
    const numbers = items.flatMap((item) => numberOf(item) ?? []);
    const slugs = items.filter((item) => !numberOf(item)).flatMap((item) => slugOf(item) || []);
    const rows: (readonly [unknown, unknown])[] = [];
    for (const [name, values] of [
      ['include', numbers],
      ['slug', slugs],
    ] as const) {
      if (!values[0]) continue;
      const url = postsOf(counter);
      const query = { _fields: 'link,views', per_page: '100', [name]: values.join(',') };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const answer = await ask(url.href);
      const posts = list(answer).map((post) => ownProperties(post));
      // without the plugin, posts come without their views
      if (!Array.isArray(answer) || (posts[0] && posts.every(({ views }) => views === undefined)))
        throw invalidResponse(url.href, answer);
      rows.push(...posts.map(({ link, views }) => [link, views] as const));
    }
    return matchByPath(items, rows, true);
  },
};
