import { FeedError } from '../../../model/feed-error.js';
import type { Feed } from '../../../model/types.js';
import type { Answer } from '../../../net/index.js';
import type { FeedFormat } from '../feed-format.js';
import { feedLinks } from './links.js';
import { WORDPRESS_API } from '../wordpress/wordpress-address.js';
import { requestPosts, isServerFault, wordpress } from '../wordpress/wordpress.js';

type Get = (url: string) => Promise<Answer>;
type Result = Answer | FeedError;

const failed = (result: Result): result is FeedError => Object.hasOwn(result, 'code');
const statusOf = ({ code, facts }: FeedError): number => (code === 'http' ? (facts.status ?? 0) : 0);

/** A server that is slow, busy or out of reach for now: it is not asked further things. */
function isDrowning(error: FeedError): boolean {
  const { code } = error;
  if (code === 'network') return !(globalThis.navigator?.onLine ?? true);
  return code === 'timeout' || code === 'interrupted' || [408, 425, 429, 503].includes(statusOf(error));
}

/** Whether a text is a feed by its first element or member, and not a page. */
const isFeed = (text: string): boolean =>
  /^\s*[[{]/.test(text) ||
  /^(?:\w+:)?(?:rss|feed|rdf)$/i.test(
    /<((?:\w+:)?(?:rss|feed|rdf)|html|head|body)[\s>]/i.exec(text.slice(0, 20_000))?.[1] ?? '',
  );

/** Whether some JSON that a server gives for `/feed/` is more than a word of regret. */
const hasItems = (text: string): boolean => !/^\s*[[{]/.test(text) || /"items"\s*:\s*\[/.test(text);

/** The most telling failure: a refusal says more than silence, since a closed door has an owner. */
function telling(page: FeedError, ...others: readonly FeedError[]): FeedError {
  if (page.code !== 'network') return page;
  return others.find((error) => [401, 403, 451].includes(statusOf(error))) ?? page;
}

/** Requests made for one site at most. */
const MOST_REQUESTS = 4;

/** The folder that a site lies in: of `https://kpu.example/situs` the site itself, of `/situs/a.php` as well. */
const folderOf = ({ origin, pathname }: URL): string =>
  origin + pathname.replace(/\/([^/.]+)$/, '/$1/').replace(/[^/]*$/, '');

/**
 * Finds the feed of a site: its WordPress API, then `/feed/`, then what its page links to.
 * @throws {FeedError} a passing failure of the first request as it is; else the failure that tells most
 */
async function ask(url: string, get: Get): Promise<Answer> {
  const asked: string[] = [];
  const counted: Get = (address) => {
    asked.push(address);
    return get(address);
  };
  const attempt = async (request: Promise<Answer>): Promise<Result> => {
    try {
      return await request;
    } catch (thrown) {
      const error = FeedError.from(thrown, url);
      if (isDrowning(error)) throw error;
      return error;
    }
  };
  // a further page of the feed that was found
  if (WORDPRESS_API.test(url)) return requestPosts(url, get, isServerFault);
  const place = new URL(url);
  const deep = place.search || /\.\w+$/.test(place.pathname) ? await attempt(counted(url)) : undefined;
  if (deep && !failed(deep) && isFeed(deep.text)) return deep;

  const folder = folderOf(place);
  // a refusal is the site's own here: only a failing plugin is worth a second request
  const posts = `${folder}wp-json/wp/v2/posts?_embed=1&per_page=10`;
  const api = await attempt(requestPosts(posts, counted, isServerFault));
  if (failed(api)) {
    if (isServerFault(statusOf(api))) throw api;
  } else if (wordpress.matches(api)) return api;

  const feed = await attempt(counted(`${folder}feed/`));
  if (!failed(feed) && isFeed(feed.text) && hasItems(feed.text)) return feed;

  const page = deep ?? (await attempt(counted(url)));
  if (failed(page)) throw telling(page, ...[api, feed].filter(failed));
  if (isFeed(page.text)) return page;
  // of its own only: a page may not send a visitor's browser, and its cookies, to hosts that the author did not name
  const { origin } = new URL(page.url);
  const linked = feedLinks(page.text, page.url).find(
    (address) => !asked.includes(address) && new URL(address).origin === origin,
  );
  if (linked && asked.length < MOST_REQUESTS) return get(linked);
  throw new FeedError('not-a-feed', { url: page.url, reason: 'html' }, { text: page.text });
}

/** Never called in the house: the answer is read by the format that it looks like. */
const read = ({ url, text }: Answer): Feed => {
  throw new FeedError('not-a-feed', { url }, { text });
};

/** A site whose feed's address is not known; `ask` finds it. */
export const site: FeedFormat = {
  name: 'site',
  asks: /^https?:\/\/[^/?#]+\/?$/,
  ask,
  matches: () => false,
  read,
};
