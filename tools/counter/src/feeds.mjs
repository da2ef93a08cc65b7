// Which articles a feed holds: their keys, and the numbers of views that it gives them. Not with the library's own
// `loadFeed`: that reads one page of a feed, and refuses what it could not show; here every page is wanted, and an
// address too many does no harm, since it is one that the site itself wrote. So the counter stands alone.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MOST_KNOWN, webAddress } from './ids.mjs';
import { readFeed } from './read-feed.mjs';
import { POST_FIELDS } from './seeds.mjs';

const MOST_PAGES = 20;
const MOST_REDIRECTS = 5;
const MOST_BYTES = 5_000_000;
const TIME = 10_000;
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
  const first = await ask(wholePages(feed));
  const found = readFeed(first, feed);
  /** @type {Articles} */
  const articles = new Map();
  if (!found.feeds) {
    await takePages(articles, first, found, feed);
    return articles;
  }
  if (found.feeds.length === 0) throw new Error('This is a web page, and it names no feed of its own host.');
  await Promise.allSettled(
    found.feeds.map(async (named) => {
      const answer = await ask(wholePages(named));
      await takePages(articles, answer, readFeed(answer, named), named);
    }),
  );
  if (articles.size === 0)
    throw new Error('This is a web page, and none of the feeds that it names can be read.');
  return articles;
}

/**
 * Notes an article. Of several numbers the largest, so that none is lost to a feed that knows no better.
 * @param {Articles} articles
 * @param {string} key
 * @param {number | undefined} views
 */
export function take(articles, key, views) {
  const known = articles.get(key);
  articles.delete(key); // so that it stands last
  articles.set(key, known === undefined || (views ?? -1) > known ? views : known);
}

/**
 * Notes what a feed holds, page after page, until it ends or as many are noted as can be known.
 * @param {Articles} articles
 * @param {Answer} first
 * @param {Found} found
 * @param {string} feed
 */
async function takePages(articles, first, found, feed) {
  const seen = new Set([first.url]);
  let [answer, page] = [first, found];
  for (;;) {
    for (const { keys, views } of page.items)
      for (const key of keys)
        if (key && (articles.size < MOST_KNOWN || articles.has(key))) take(articles, key, views);
    if (articles.size >= MOST_KNOWN) return;
    const next = webAddress(page.next ?? answer.next, answer.url);
    // A feed of another host says nothing about this site's articles.
    if (!next || seen.has(next) || seen.size >= MOST_PAGES || new URL(next).host !== new URL(first.url).host)
      return;
    seen.add(next);
    try {
      answer = await ask(next);
      page = readFeed(answer, feed);
    } catch {
      return; // what the pages before it hold is known all the same
    }
  }
}

/** The posts of WordPress come ten at a time unless asked otherwise. @param {string} feed */
function wholePages(feed) {
  const url = webAddress(feed);
  if (!url || !/\/wp\/v2\/\w+\/?(\?|$)/.test(url)) return feed;
  const whole = new URL(url);
  if (!whole.searchParams.has('per_page')) whole.searchParams.set('per_page', '100');
  whole.searchParams.set('_fields', POST_FIELDS.join());
  whole.searchParams.delete('_embed');
  return whole.href;
}

/**
 * @param {string} feed
 * @returns {Promise<Answer>}
 */
async function ask(feed) {
  const url = webAddress(feed);
  if (!url) return fromFile(feed);
  const response = await follow(url);
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`It answers ${response.status}.`);
  }
  const next = /<([^<>]*)>\s*;[^<>,]*\brel="?next\b/i.exec(response.headers.get('link') ?? '')?.[1];
  return { url: response.url, text: await bounded(response), next };
}

/**
 * Follows redirects as long as they stay on the host. Not left to `fetch`, since that would have asked the other host
 * before anybody could look at its address: one, maybe, that only this machine reaches.
 * @param {string} address
 */
async function follow(address) {
  const signal = AbortSignal.timeout(TIME);
  const headers = { accept: ACCEPT, 'user-agent': 'kpu-news-counter' };
  const { host } = new URL(address);
  let url = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' }).catch((error) => {
      throw new Error(`No answer: ${error.cause?.message || error.cause?.code || error.message}.`);
    });
    if (![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    // Headers come as bytes; some servers write UTF-8 in this one.
    const location = Buffer.from(response.headers.get('location') ?? '', 'latin1').toString();
    const next = webAddress(location, url);
    if (!next) throw new Error('It redirects to what is no web address.');
    if (new URL(next).host !== host)
      throw new Error('It redirects to another host: name the address that it leads to.');
    url = next;
  }
  throw new Error('It redirects without end.');
}

/**
 * @param {string} feed
 * @returns {Promise<Answer>}
 */
async function fromFile(feed) {
  const path = /^file:/i.test(feed) ? fileURLToPath(feed) : resolve(feed);
  const text = await readFile(path, 'utf8').catch(({ code }) => {
    throw new Error(code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`);
  });
  return { url: pathToFileURL(path).href, text };
}

/** @param {Response} response */
async function bounded(response) {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`It is larger than ${MOST_BYTES / 1_000_000} MB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
