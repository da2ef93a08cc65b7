import { RenderError } from './error.mjs';

/**
 * @typedef {import('kpu-news/server').Feed} Feed
 * @typedef {typeof import('kpu-news/server')} Server
 */

/** Further pages of a feed that are asked for. */
const PAGES = 5;

export const isAddress = (/** @type {string} */ src) => /^https?:\/\//i.test(src);

const siteOf = (/** @type {string} */ address) => new URL(address).hostname.replace(/^www\./, '');

/**
 * An answer of the server that was asked. Who prints a feed says whom to ask; where a redirect leads elsewhere, that
 * may be a machine that only this one reaches, and its answer would be on a public page.
 * @param {Feed} feed @param {string} asked
 */
function fromThere(feed, asked) {
  if (siteOf(feed.url) !== siteOf(asked))
    throw new RenderError(
      `${asked}: The answer came from another site. If it may be printed, name its address instead: ${feed.url}`,
    );
  return feed;
}

/** @param {string} next @param {string} src */
const leadsOn = (next, src) => URL.canParse(next) && new URL(next).origin === new URL(src).origin;

/**
 * A feed, and as many of its pages as are needed.
 * @param {Server} server
 * @param {{ src?: string, text?: string, url: string, format?: string, want: number }} from
 * @param {(feed: Feed) => boolean} enough
 * @returns {Promise<Feed>}
 * @throws {RenderError}
 */
export async function load(server, { src, text, url, format, want }, enough) {
  const get = async (/** @type {string} */ address) =>
    fromThere(await server.loadFeed(address, { format, want }), address);
  try {
    if (text !== undefined) return whole(await server.readFeed(text, { url, format }), url);
    if (!src) throw new RenderError('Which feed? Name its address.', { usage: true });
    let feed = whole(await get(src), src);
    for (let page = 1; page < PAGES && feed.next && !enough(feed) && leadsOn(feed.next, src); page++) {
      const { articles, next } = whole(await get(feed.next), feed.next);
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
function whole(feed, src) {
  if (feed.partial)
    throw new RenderError(`${src}: The feed was cut off half-way. Look at proxies, and try again.`);
  return feed;
}
