import { loadFormats } from '../../../feed/index.js';
import { timeOf } from '../../../model/dates.js';
import { list, ownProperties, readPlainFeed } from '../../../model/read-articles.js';
import { safeUrl } from '../../../model/urls.js';
import { CACHE_NAME, CACHE_VERSION } from '../cache-name.js';
// Copies of feeds in the browser's Cache Storage, which needs a secure context. Errors are thrown; the caller continues
// without a copy.
/** Maximum number of copies; the oldest are deleted first. */
const MAX_COPIES = 20;
/** Maximum size of a copy, in bytes. */
const MAX_BYTES = 1_000_000;
const DAY = 86_400_000;
/** How far the clock may have been ahead when the copy was saved, in milliseconds. */
const MAX_CLOCK_SKEW = DAY;
/** Age at which a copy is deleted, in milliseconds. */
const MAX_AGE = 30 * DAY;
/** The same where one article is read, which may have been taken back or corrected meanwhile. */
export const MAX_ARTICLE_AGE = 7 * DAY;
/** The absolute address of a source without its fragment. Throws where `url` is not valid. */
export const sourceAddress = (url, base) => new URL(url, base).href.split('#')[0];
/**
 * The URL under which a copy is stored; it is never requested, hence `.invalid`. Undefined if one of `sources` is no
 * valid URL.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export function cacheKey(sources, format, base) {
    try {
        const urls = sources.map((url) => sourceAddress(url, base));
        return `https://kpu-news.invalid/?${String(new URLSearchParams({ src: urls.join(' '), format }))}`;
    }
    catch {
        return undefined;
    }
}
const sizeOf = (value) => new Blob([JSON.stringify(value)]).size + 1;
/** The feeds with as many of their newest articles as fit, without withdrawn ones. Only the server names a next page. */
function trimToSize(feeds) {
    const withArticles = (choose) => feeds.map((copy) => ({
        ...copy,
        feed: { ...copy.feed, next: undefined, articles: copy.feed.articles.filter(choose) },
    }));
    const newestFirst = feeds
        .flatMap(({ feed }) => feed.articles.filter(({ withdrawn }) => !withdrawn))
        .sort((a, b) => timeOf(b.published) - timeOf(a.published));
    let size = sizeOf(withArticles(() => false)) + 100; // version and time
    const kept = new Set();
    for (const article of newestFirst) {
        size += sizeOf(article);
        if (size > MAX_BYTES)
            break;
        kept.add(article);
    }
    return withArticles((article) => kept.has(article)).filter(({ feed }) => feed.articles[0]);
}
/**
 * Validates a copy like any untrusted input: every script of the page can write to the cache.
 * @param sources addresses of the sources that the copy may be of
 */
async function parseCopy(response, sources) {
    const blob = await response.blob();
    if (blob.size > MAX_BYTES)
        return [];
    const { version, at, feed, parts } = ownProperties(JSON.parse(await blob.text()));
    const now = Date.now();
    if (version !== CACHE_VERSION || typeof at !== 'number' || at > now + MAX_CLOCK_SKEW)
        return [];
    const entries = sources[1] ? list(parts) : [{ src: sources[0], at, feed }];
    const copies = entries.slice(0, sources.length).map(async (entry) => {
        const { src, at: time, feed } = ownProperties(entry);
        const { url, title, home, language, articles, bodiesOnPages } = ownProperties(feed);
        const fetchedAt = Math.min(Number(time), at, now);
        const from = safeUrl(url, undefined, 'feed');
        const isKnown = typeof src === 'string' && sources.includes(src);
        if (!isKnown || !from || !Array.isArray(articles) || !(fetchedAt > now - MAX_AGE))
            return [];
        const raw = { url: from, title, home, language, articles, bodiesOnPages };
        const read = readPlainFeed(() => raw) ?? (await loadFormats()).readFeed(raw);
        return read.articles[0] ? { src, feed: read, fetchedAt } : [];
    });
    return (await Promise.all(copies)).flat();
}
/**
 * Reads the copies of a previous visit: one for each source that had answered. Those that are invalid or too old are
 * left out, and deleted where nothing else is left.
 * @param sources addresses of the sources
 */
export async function readCached(key, sources) {
    if (!(await caches.has(CACHE_NAME)))
        return [];
    const cache = await caches.open(CACHE_NAME);
    const response = await cache.match(key);
    const copies = response ? await parseCopy(response, sources).catch(() => []) : [];
    if (response && !copies[0])
        await cache.delete(key);
    return copies;
}
/**
 * Saves copies in place of the previous ones, which are deleted even if the new ones cannot be saved.
 * @param feeds what the sources answered in this visit; none deletes only
 */
export async function writeCached(key, feeds, isMerged) {
    if (!feeds[0] && !(await caches.has(CACHE_NAME)))
        return;
    const cache = await caches.open(CACHE_NAME);
    await cache.delete(key); // so that the new copy is the newest entry
    const kept = trimToSize(feeds);
    if (kept[0]) {
        const at = Math.max(...kept.map(({ fetchedAt }) => fetchedAt));
        const parts = kept.map(({ src, fetchedAt, feed }) => ({ src, at: fetchedAt, feed }));
        const content = isMerged ? { parts } : { feed: kept[0].feed };
        await cache.put(key, new Response(JSON.stringify({ version: CACHE_VERSION, at, ...content })));
    }
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, -MAX_COPIES))
        await cache.delete(oldest);
}
