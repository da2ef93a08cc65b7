import { loadFormats } from '../../../feed/index.js';
import { ownProperties, readPlainFeed } from '../../../model/read-articles.js';
import type { Article, Feed } from '../../../model/types.js';
import { safeUrl } from '../../../model/urls.js';

// Copies of feeds in the browser's Cache Storage, which needs a secure context. Errors are thrown; the caller continues
// without a copy.

/** Version of the format; copies of other versions are ignored. */
const VERSION = 1;
/** Maximum number of copies; the oldest are deleted first. */
const MAX_COPIES = 20;
/** Maximum size of a copy, in bytes. */
const MAX_BYTES = 1_000_000;
/** Bytes reserved for what is not an article. */
const HEADER_BYTES = 10_000;
/** How far the clock may have been ahead when the copy was saved, in milliseconds. */
const MAX_CLOCK_SKEW = 86_400_000;

/** The first page of a feed, and when it was fetched. */
export interface CachedFeed {
  readonly feed: Feed;
  /** Milliseconds since 1970, never later than now. */
  readonly fetchedAt: number;
}

/**
 * The URL under which a copy is stored; it is never requested, hence `.invalid`. Undefined if one of `sources` is no
 * valid URL.
 * @see https://www.rfc-editor.org/rfc/rfc2606#section-2
 */
export function cacheKey(sources: readonly string[], format: string, base: string): string | undefined {
  try {
    const urls = sources.map((url) => new URL(url, base).href.split('#')[0]);
    return `https://kpu-news.invalid/?${String(new URLSearchParams({ src: urls.join(' '), format }))}`;
  } catch {
    return undefined;
  }
}

const sizeOf = (text: string): number => new Blob([text]).size;

/** The feed with as many articles as fit, without withdrawn ones. */
function trimToSize(feed: Feed): Feed {
  const articles: Article[] = [];
  let size = HEADER_BYTES;
  for (const article of feed.articles) {
    if (article.withdrawn) continue;
    size += sizeOf(JSON.stringify(article)) + 1;
    // the articles that are left out are not on the next page either
    if (size > MAX_BYTES) return { ...feed, articles, next: undefined };
    articles.push(article);
  }
  return { ...feed, articles };
}

/** Validates a copy like any untrusted input: every script of the page can write to the cache. */
async function parseCachedFeed(
  response: Response,
  sources: readonly string[],
  base: string,
): Promise<CachedFeed | undefined> {
  const blob = await response.blob();
  if (blob.size > MAX_BYTES) return undefined;
  const { version, at, feed } = ownProperties(JSON.parse(await blob.text()));
  const { url, title, home, language, articles } = ownProperties(feed);
  const src = sources.join(' ');
  const isMerged = sources.length > 1 && url === src; // the URL of a merged feed is that of all its sources
  const from = isMerged ? base : safeUrl(url, undefined, 'feed');
  const now = Date.now();
  if (version !== VERSION || typeof at !== 'number' || !(at > 0 && at < now + MAX_CLOCK_SKEW))
    return undefined;
  if (!from || !Array.isArray(articles)) return undefined;
  // only the server names the next page
  const raw = { url: from, title, home, language, articles };
  const read = readPlainFeed(() => raw) ?? (await loadFormats()).readFeed(raw);
  const copy = isMerged ? Object.freeze({ ...read, url: src }) : read;
  return read.articles.length ? { feed: copy, fetchedAt: Math.min(at, now) } : undefined;
}

/**
 * Reads the copy of a previous visit; an invalid one is deleted.
 * @param base base URL of the document
 */
export async function readCached(
  cacheName: string,
  key: string,
  sources: readonly string[],
  base: string,
): Promise<CachedFeed | undefined> {
  if (!(await caches.has(cacheName))) return undefined;
  const cache = await caches.open(cacheName);
  const response = await cache.match(key);
  const copy = response && (await parseCachedFeed(response, sources, base).catch(() => undefined));
  if (response && !copy) await cache.delete(key);
  return copy;
}

/** Saves a copy in place of the previous one, which is deleted even if the new one cannot be saved. */
export async function writeCached(
  cacheName: string,
  key: string,
  { feed, fetchedAt }: CachedFeed,
): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.delete(key); // so that the new copy is the newest entry
  const kept = trimToSize(feed);
  if (kept.articles.length)
    await cache.put(key, new Response(JSON.stringify({ version: VERSION, at: fetchedAt, feed: kept })));
  const keys = await cache.keys();
  for (const oldest of keys.slice(0, -MAX_COPIES)) await cache.delete(oldest);
}
