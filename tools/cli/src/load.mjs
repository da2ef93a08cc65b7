import { RenderError } from './error.mjs';
import { isSameSite, withinSite } from './guarded-fetch.mjs';

/**
 * @typedef {import('kpu-news/server').Feed} Feed
 * @typedef {typeof import('kpu-news/server')} Server
 */

/** Pages of a feed that are requested. */
const MAX_PAGES = 5;

export const isAddress = (/** @type {string} */ src) => /^https?:\/\//i.test(src);

/** @param {string} requested @param {string} target @returns {never} */
function refuse(requested, target) {
  throw new RenderError(
    `${requested}: The feed redirects to another site, which was not requested. If you trust it, use its URL instead: ${target}`,
    { code: 'other-site', values: { address: requested, target } },
  );
}

/**
 * A feed, and as many of its pages as are needed.
 * @param {Server} server
 * @param {{ src?: string, text?: string, url: string, format?: string, want: number }} from
 * @param {(feed: Feed) => boolean} isEnough
 * @param {{ request?: typeof fetch, options?: object }} [how] what sends the requests, and further options of `loadFeed`
 * @returns {Promise<Feed>}
 * @throws {RenderError}
 */
export async function load(server, { src, text, url, format, want }, isEnough, { request, options } = {}) {
  const get = async (/** @type {string} */ address) => {
    const answer = await withinSite(
      address,
      () => server.loadFeed(address, { ...options, format, want }),
      request,
    );
    return 'refused' in answer ? refuse(address, answer.refused) : answer.result;
  };
  try {
    if (text !== undefined)
      return requireComplete(await server.readFeed(text, { ...options, url, format }), url);
    if (!src) throw new RenderError('The URL of a feed is missing.', { usage: true });
    let feed = requireComplete(await get(src), src);
    for (
      let page = 1;
      page < MAX_PAGES && feed.next && !isEnough(feed) && isSameSite(src, feed.next);
      page++
    ) {
      const { articles, next } = requireComplete(await get(feed.next), feed.next);
      const keys = new Set(feed.articles.map(({ key }) => key));
      feed = { ...feed, articles: [...feed.articles, ...articles.filter(({ key }) => !keys.has(key))], next };
    }
    return feed;
  } catch (error) {
    if (error instanceof RenderError || !(/** @type {any} */ (error)?.facts)) throw error;
    throw new RenderError(`${src ?? url}: ${await server.explain(/** @type {any} */ (error))}`, {
      cause: error,
    });
  }
}

/** @param {Feed} feed @param {string} src */
function requireComplete(feed, src) {
  if (feed.partial)
    throw new RenderError(`${src}: The feed was cut off. Check any proxies and try again.`, {
      code: 'cut-off',
      values: { address: src },
    });
  return feed;
}
