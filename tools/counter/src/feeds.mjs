// The articles of a feed: their keys, and the numbers of views that the feed has for them. The library's `loadFeed` is not
// used, since it reads one page of a feed and leaves out what cannot be shown. Here every page is read, and a superfluous
// address does no harm. So the counter does not depend on the library.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MAX_ARTICLES, webAddress } from './ids.mjs';
import { readFeed } from './read-feed.mjs';
import { POST_FIELDS } from './feed-views.mjs';
import { combine, withoutOutliers } from './plausible.mjs';

const MAX_PAGES = 20;
const MAX_REDIRECTS = 5;
const MAX_BYTES = 5_000_000;
const TIMEOUT = 10_000;
const ACCEPT = 'application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5';

/** @typedef {import('./read-feed.mjs').Answer} Answer */
/** @typedef {import('./read-feed.mjs').Found} Found */
/** @typedef {Map<string, number | undefined>} Articles the number that the feed gives each, where it gives one */

/**
 * A feed's articles, at most 50 000. What it names is asked for on its own host only, redirects included.
 * @param {string} feed address or path of a JSON Feed, RSS, Atom, the posts of WordPress, a site that names its feed,
 *   or a text file with one address a line
 * @returns {Promise<Articles>}
 * @throws {Error} with a sentence that says what is wrong, and holds neither address nor path
 */
export async function articlesIn(feed) {
  const first = await request(withPostFields(feed));
  const found = readFeed(first, feed);
  /** @type {Articles} */
  const articles = new Map();
  if (!found.feeds) {
    await notePages(articles, first, found, feed);
    return withoutOutliers(articles);
  }
  if (found.feeds.length === 0) throw new Error('This is a web page, and it names no feed of its own host.');
  await Promise.allSettled(
    found.feeds.map(async (named) => {
      const answer = await request(withPostFields(named));
      await notePages(articles, answer, readFeed(answer, named), named);
    }),
  );
  if (articles.size === 0)
    throw new Error('This is a web page, and none of the feeds that it names can be read.');
  return withoutOutliers(articles);
}

/**
 * Adds an article.
 * @param {Articles} articles
 * @param {string} key
 * @param {number | undefined} views
 */
export function noteArticle(articles, key, views) {
  const known = articles.get(key);
  articles.delete(key); // so that it is the newest
  articles.set(key, combine(known, views));
}

/**
 * Adds the articles of a feed, page by page, up to the limit of known articles.
 * @param {Articles} articles
 * @param {Answer} first
 * @param {Found} found
 * @param {string} feed
 */
async function notePages(articles, first, found, feed) {
  const seen = new Set([first.url]);
  let [answer, page] = [first, found];
  for (;;) {
    for (const { keys, views } of page.items)
      for (const key of keys)
        if (key && (articles.size < MAX_ARTICLES || articles.has(key))) noteArticle(articles, key, views);
    if (articles.size >= MAX_ARTICLES) return;
    const next = webAddress(page.next ?? answer.next, answer.url);
    // A feed on another host must not add articles of this one.
    if (!next || seen.has(next) || seen.size >= MAX_PAGES || new URL(next).host !== new URL(first.url).host)
      return;
    seen.add(next);
    try {
      answer = await request(next);
      page = readFeed(answer, feed);
    } catch {
      return; // the pages before it count all the same
    }
  }
}

/** Requests a hundred posts of WordPress at a time, and only the fields that are used. @param {string} feed */
function withPostFields(feed) {
  const url = webAddress(feed);
  if (!url || !/\/wp\/v2\/\w+\/?(\?|$)/.test(url)) return feed;
  const posts = new URL(url);
  if (!posts.searchParams.has('per_page')) posts.searchParams.set('per_page', '100');
  posts.searchParams.set('_fields', POST_FIELDS.join());
  posts.searchParams.delete('_embed');
  return posts.href;
}

/**
 * @param {string} feed
 * @returns {Promise<Answer>}
 */
async function request(feed) {
  const url = webAddress(feed);
  if (!url) return readLocal(feed);
  const response = await fetchOnHost(url);
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`It answers ${response.status}.`);
  }
  const next = /<([^<>]*)>\s*;[^<>,]*\brel="?next\b/i.exec(response.headers.get('link') ?? '')?.[1];
  return { url: response.url, text: await readText(response), next };
}

/**
 * Follows redirects within the host only. `fetch` would request the other host before its address can be checked, and
 * that may be a host which only this machine can reach.
 * @param {string} address
 */
async function fetchOnHost(address) {
  const signal = AbortSignal.timeout(TIMEOUT);
  const headers = { accept: ACCEPT, 'user-agent': 'kpu-news-counter' };
  const { host } = new URL(address);
  let url = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' }).catch((error) => {
      throw new Error(`No answer: ${error.cause?.message || error.cause?.code || error.message}.`);
    });
    if (![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    // Headers come as bytes; some servers write UTF-8 in this one.
    const location = Buffer.from(response.headers.get('location') ?? '', 'latin1').toString();
    const next = webAddress(location, url);
    if (!next) throw new Error('It redirects to what is no web address.');
    if (new URL(next).host !== host || (/^https:/.test(url) && !/^https:/.test(next)))
      throw new Error(
        'It redirects to another host, or from https to http: name the address that it leads to.',
      );
    url = next;
  }
  throw new Error('It redirects without end.');
}

/**
 * @param {string} feed
 * @returns {Promise<Answer>}
 */
async function readLocal(feed) {
  const path = /^file:/i.test(feed) ? fileURLToPath(feed) : resolve(feed);
  const text = await readFile(path, 'utf8').catch(({ code }) => {
    throw new Error(code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`);
  });
  return { url: pathToFileURL(path).href, text };
}

/** @param {Response} response */
async function readText(response) {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error(`It is larger than ${MAX_BYTES / 1_000_000} MB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
