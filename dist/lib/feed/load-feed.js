import { decodeWithoutParser } from '../model/decode-with.js';
import { FeedError } from '../model/feed-error.js';
import { safeUrl } from '../model/urls.js';
import { requestFeed, requestLimits } from '../net/index.js';
import { circuits } from './errors/circuits.js';
import { readPlainJson } from './formats/json-feed.js';
import { postsUrl } from './formats/wordpress/posts-url.js';
import { dedupe } from './request-cache.js';
/** URLs that a format may have to change before the request: those of a WordPress API, and the root of a site. */
const NON_JSON_URL = /\/wp-json\b|\/wp\/v2\b|[?&]rest_route=|^https?:\/\/[^/]+\/$/;
/** URLs that most likely answer with RSS or Atom. */
const XML_URL = /[/.](feed|xml|rss|atom|rdf)\/?(\?|$)|[?&]feed=[ar]/;
/** Loads the code for all feeds that are not plain. */
export const loadFormats = () => import('./formats/index.js').catch((cause) => {
    throw new FeedError('module', { url: 'formats', cause });
});
/** Loads a feed for the elements: like `loadFeed`, but without a signal. */
export async function loadSharedFeed(url, options) {
    const { bypassCache, userInitiated, base, format, formats, limit, single } = options;
    const limits = { ...requestLimits, ...options.limits };
    const source = safeUrl(url, base, 'feed');
    if (!source)
        throw new FeedError('bad-url', { url });
    const resolve = (url) => loadFormats().then(({ resolveFormat }) => resolveFormat(url, options));
    const isAuto = format === 'auto';
    const isXml = format === 'xml' || (isAuto && XML_URL.test(source));
    const posts = (isAuto || format === 'wordpress') && postsUrl(source, limit);
    // other URLs depend on their format, whose code has to be loaded first
    const isKnown = !formats && (posts || isXml || (isAuto && !NON_JSON_URL.test(source)));
    let resolved = isKnown ? undefined : await resolve(source);
    const address = resolved?.address ?? (posts || source);
    if (circuits.size && !userInitiated)
        (await import('./errors/index.js')).assertClosed(address, limits);
    /** One attempt. The request is sent while the code that reads its answer is being loaded. */
    const attempt = async (cache = bypassCache ? 'no-cache' : 'default') => {
        const get = (url) => requestFeed(url, limits, cache);
        if (resolved)
            return resolved.load(get);
        const early = get(address);
        early.catch(() => undefined); // it is awaited once the format is there
        if (isXml)
            import('./formats/xml/index.js').catch(() => undefined); // the format loads it again, and reports
        if (!posts && !isXml) {
            const feed = readPlainJson(await early);
            if (feed)
                return feed;
        }
        resolved = await resolve(address);
        return resolved.load(get, early);
    };
    /** One attempt, and the retries that its error is worth. */
    const load = async () => {
        const startedAt = performance.now();
        try {
            const feed = await attempt();
            circuits.delete(new URL(address).origin);
            return feed;
        }
        catch (thrown) {
            const error = FeedError.from(thrown, address);
            // errors with a phase are those of an incomplete answer; being offline explains no others
            if (error.facts.phase && !(globalThis.navigator?.onLine ?? true))
                throw new FeedError('offline', error.facts);
            const { withRetries } = await import('./errors/index.js').catch(() => {
                throw error; // the bundle cannot be loaded either
            });
            return withRetries(attempt, address, error, startedAt, limits);
        }
    };
    // results of custom formats are not shared
    if (formats || single)
        return load();
    return dedupe(`${format} ${address} ${options.pageExample} ${options.pageItems}`, bypassCache, load);
}
/**
 * Loads a feed. Works on a page, in a worker and in Node. Concurrent loads of the same URL on a page share one request.
 * @throws {FeedError} with the code of what went wrong, after its retries
 * @throws {DOMException} `AbortError` if `signal` was aborted
 */
export async function loadFeed(url, options = {}) {
    // own properties only: a polluted Object.prototype sets no option
    const ownOptions = { __proto__: null, ...options };
    const { signal, limits, fresh, asked, base, format, formats, want, ...page } = ownOptions;
    signal?.throwIfAborted();
    decodeWithoutParser();
    const loading = loadSharedFeed(url, {
        ...page,
        limits,
        bypassCache: fresh,
        userInitiated: asked,
        base: base ?? globalThis.document?.baseURI,
        format: format ?? 'auto',
        formats,
        limit: want ?? 10,
    });
    if (!signal)
        return loading;
    return new Promise((resolve, reject) => {
        const onAbort = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort);
        loading.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', onAbort);
        });
    });
}
