import { ownProperties, readFeed } from '../../../model/read-feed.js';
import { safeUrl } from '../../../model/urls.js';
// Last good copies in the browser's Cache Storage, which exists where the context is secure. Whatever is wrong with
// it throws, and the caller does without.
/** Form of a copy; one of another form is not read. */
const VERSION = 1;
/** Copies kept at most; the oldest go first. */
const MAX_COPIES = 20;
/** Bytes of one copy. */
const MAX_BYTES = 1_000_000;
/** Bytes of it that are not its articles. */
const HEADER_BYTES = 10_000;
/** Milliseconds that a visitor's clock may have been ahead when the copy was made. */
const MAX_CLOCK_SKEW = 86_400_000;
/**
 * The address under which a feed's copy is kept; never asked for, hence `.invalid`. Undefined where one of `sources`
 * is no address.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export function cacheKey(sources, format, base) {
    try {
        const urls = sources.map((url) => new URL(url, base).href.split('#')[0]);
        return `https://kpu-news.invalid/?${String(new URLSearchParams({ src: urls.join(' '), format }))}`;
    }
    catch {
        return undefined;
    }
}
const sizeOf = (text) => new Blob([text]).size;
/** A feed as it is kept: as many articles as fit, and none that was withdrawn. */
function trimToSize(feed) {
    const articles = [];
    let size = HEADER_BYTES;
    for (const article of feed.articles) {
        if (article.withdrawn)
            continue;
        size += sizeOf(JSON.stringify(article)) + 1;
        // what is cut off here is not on the next page either
        if (size > MAX_BYTES)
            return { ...feed, articles, next: undefined };
        articles.push(article);
    }
    return { ...feed, articles };
}
/** Reads what is kept as if it came from a stranger: any script of the page may have written there. */
async function parseCachedFeed(response, sources, base) {
    const blob = await response.blob();
    if (blob.size > MAX_BYTES)
        return undefined;
    const { version, at, feed } = ownProperties(JSON.parse(await blob.text()));
    const { url, title, home, language, articles } = ownProperties(feed);
    const src = sources.join(' ');
    const isMerged = sources.length > 1 && url === src; // what several sources make is called by all of their addresses
    const from = isMerged ? base : safeUrl(url, undefined, 'feed');
    const now = Date.now();
    if (version !== VERSION || typeof at !== 'number' || !(at > 0 && at < now + MAX_CLOCK_SKEW))
        return undefined;
    if (!from || !Array.isArray(articles))
        return undefined;
    // where it goes on only the server itself may say
    const read = readFeed({ url: from, title, home, language, articles });
    const copy = isMerged ? Object.freeze({ ...read, url: src }) : read;
    return read.articles.length ? { feed: copy, fetchedAt: Math.min(at, now) } : undefined;
}
/**
 * The copy of an earlier visit; one that is no good is deleted.
 * @param base the page's address
 */
export async function readCached(cacheName, key, sources, base) {
    if (!(await caches.has(cacheName)))
        return undefined;
    const cache = await caches.open(cacheName);
    const response = await cache.match(key);
    const copy = response && (await parseCachedFeed(response, sources, base).catch(() => undefined));
    if (response && !copy)
        await cache.delete(key);
    return copy;
}
/** Keeps a feed in place of its earlier copy, which goes also where there is no room for the new one. */
export async function writeCached(cacheName, key, { feed, fetchedAt }) {
    const cache = await caches.open(cacheName);
    await cache.delete(key); // so that the new one is the youngest
    const kept = trimToSize(feed);
    if (kept.articles.length)
        await cache.put(key, new Response(JSON.stringify({ version: VERSION, at: fetchedAt, feed: kept })));
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, -MAX_COPIES))
        await cache.delete(oldest);
}
