// A source on the web: a page, a feed, a sitemap, a table.
import { asFailure, failure } from '../failure.mjs';
import { isSameSite } from '../../guarded-fetch.mjs';
import { load } from '../../load.mjs';
import { LIMITS } from '../requests.mjs';
import { readItems } from './raw.mjs';
import { isSitemap, itemsOfSitemap } from './sitemap.mjs';
import { itemsOfRows, rowsOfCsv, rowsOfXlsx } from './table.mjs';

/** Articles of a source where no number is asked for, and pages that are requested for them. */
const USUAL = { articles: 100, requested: 20 };
const MAX_PAGES = 5;
/** Addresses that are looked up by the program's library: the API of WordPress, and the root of a site. */
const LOOKED_UP = /\/wp-json\b|\/wp\/v2\b|[?&]rest_route=|^https?:\/\/[^/?#]+\/?$/;
const FEED_TAG = /<((?:\w+:)?(?:rss|feed|rdf)|html|head|body|!doctype html)[\s>]/i;

/** What a lookup may end with at the root of a site that has no feed, or a broken one: its page is read then. */
const NOT_FOUND = ['not-a-feed', 'not-found', 'bad-syntax'];

/** @typedef {import('kpu-news/server').Feed} Feed */
/** @typedef {import('../requests.mjs').Answer} Answer */
/** @typedef {import('./index.mjs').Context} Context */
/** @typedef {import('./index.mjs').Source} Source */

/** Whether a text is a web page, not a feed. @param {string} text */
const isPage = (text) => /^(?:html|head|body|!)/i.test(FEED_TAG.exec(text.slice(0, 20_000))?.[1] ?? '');

/** The articles of a list and of its further pages. @template {{ url?: string }} T @param {T[]} all @param {readonly T[]} more */
function append(all, more) {
  const known = new Set(all.map(({ url }) => url));
  const added = more.filter(({ url }) => !url || !known.has(url));
  all.push(...added);
  return added.length > 0;
}

/**
 * @param {string} address
 * @param {Context} context
 * @returns {Promise<Source>}
 */
export async function readWeb(address, context) {
  const { requests, server, options } = context;
  const { format = 'auto', limit } = options;
  const site = await requests.open(address);
  /** @param {string} name */
  const loadFeed = (name) =>
    load(
      server,
      { src: address, url: address, format: name, want: limit ?? USUAL.requested },
      (feed) => feed.articles.length >= (limit ?? 1),
      {
        request: site.fetch,
        options: { fresh: true, asked: true, limits: { headers: LIMITS.time, total: LIMITS.time } },
      },
    );
  try {
    const isLookedUp = format === 'auto' ? LOOKED_UP.test(address) : ['wordpress', 'site'].includes(format);
    if (isLookedUp)
      try {
        return fromFeed(await loadFeed(format), address, limit);
      } catch (error) {
        const { code } = /** @type {any} */ (asFailure(error, address));
        if (format !== 'auto' || !NOT_FOUND.includes(code)) throw site.refusal ?? error;
      }
    return await readAnswer(await site.get(address), { address, site, ...context });
  } catch (error) {
    throw asFailure(error, address);
  } finally {
    await site.close();
  }
}

/** @param {Feed} feed @param {string} address @param {number | undefined} limit @returns {Source} */
function fromFeed(feed, address, limit = USUAL.articles) {
  const hosts = [address, feed.url, feed.home].flatMap((url) => (url ? new URL(url).hostname : []));
  const { title, home = new URL('/', address).href, language, articles } = feed;
  return {
    address,
    isGuess: false,
    isComplete: false,
    hosts,
    title,
    home,
    language,
    articles: articles.slice(0, limit),
  };
}

/**
 * @param {Answer} answer
 * @param {Context & { address: string, site: import('../requests.mjs').OpenSite }} context
 * @returns {Promise<Source>}
 */
async function readAnswer(answer, context) {
  const { address, site, server, options, known, progress } = context;
  const { format = 'auto', limit = USUAL.articles } = options;
  const { text, url, type, bytes } = answer;
  progress('progress.read', { address: url });
  if (!text.trim()) throw failure('not-a-feed.empty', { address });
  const path = new URL(url).pathname;
  const is = (/** @type {string} */ name, /** @type {boolean} */ seen) =>
    format === name || (format === 'auto' && seen);
  const fromItems = async (/** @type {object[]} */ items, /** @type {string | undefined} */ title) =>
    fromFeed(await readItems(server, { title, home: new URL('/', url).href, items }, url), address, limit);

  if (is('xlsx', /spreadsheetml/.test(type) || /\.xlsx$/i.test(path)))
    return fromItems(itemsOfRows(await rowsOfXlsx(bytes, address), address), undefined);
  if (is('csv', /^text\/csv\b/.test(type) || /\.csv$/i.test(path)))
    return fromItems(itemsOfRows(rowsOfCsv(bytes), address), undefined);
  if (is('sitemap', isSitemap(text) || /sitemap[^/]*\.xml\.gz$/i.test(path))) {
    const pages = options.limit ?? USUAL.requested;
    return fromItems(
      await itemsOfSitemap(answer, { site, limit: options.limit ?? USUAL.requested, pages, known }),
      undefined,
    );
  }
  const isHinted = options.example !== undefined || options.items !== undefined;
  if (is('page', isPage(text) || isHinted)) return readPages(answer, context);
  return readFeedPages(answer, context);
}

/**
 * Whether a further page is read: for the articles that are asked for, on the same site.
 * @param {string} address
 * @param {number | undefined} limit
 * @returns {(next: string | undefined, articles: readonly unknown[], page: number) => next is string}
 */
const follower = (address, limit) => (next, articles, page) =>
  limit !== undefined && !!next && articles.length < limit && page < MAX_PAGES && isSameSite(address, next);

/**
 * @param {Answer} answer
 * @param {Parameters<typeof readAnswer>[1]} context
 */
async function readFeedPages(answer, { address, site, server, options }) {
  const { format, limit } = options;
  /** @param {Answer} answer */
  const read = async ({ text, url }) => {
    const feed = await server.readFeed(text, { url, format });
    if (feed.partial) throw failure('cut-off', { address: url });
    return feed;
  };
  const first = await read(answer);
  const articles = [...first.articles];
  let { next } = first;
  const canFollow = follower(address, limit);
  for (let page = 1; canFollow(next, articles, page); page++) {
    const feed = await read(await site.get(next));
    next = append(articles, feed.articles) ? feed.next : undefined;
  }
  return fromFeed({ ...first, articles }, address, limit);
}

/**
 * @param {Answer} answer
 * @param {Parameters<typeof readAnswer>[1]} context
 * @returns {Promise<Source>}
 */
async function readPages(answer, { address, site, server, options, tools, recipe, now }) {
  const { example, items, limit } = options;
  const read = (/** @type {Answer} */ { text, url }) =>
    tools.readPage(text, url, { example, items, recipe, now });
  const first = await read(answer);
  const articles = [...first.articles];
  let { next } = first;
  const canFollow = follower(address, limit);
  for (let page = 1; canFollow(next, articles, page); page++) {
    const more = await read(await site.get(next));
    next = append(articles, more.articles) ? more.next : undefined;
  }
  if (articles.length === 0) throw failure('not-a-feed', { address });
  const raw = articles.map(({ date, views, section, ...article }) => ({
    ...article,
    date_published: date,
    _kpu: { views, section },
  }));
  const feed = await readItems(
    server,
    { title: first.title, language: first.language, home: answer.url, items: raw },
    answer.url,
  );
  return { ...fromFeed(feed, address, limit), isGuess: true, recipe: first.recipe };
}
