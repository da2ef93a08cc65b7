import { FeedError } from '../model/feed-error.js';
import { safeUrl } from '../model/urls.js';
import { request, requestLimits } from '../net/index.js';
import { policy } from '../trusted-types.js';
import { jsonFeed } from './formats/json-feed.js';
import { resting, sharedRequest } from './store.js';
/** Addresses that are not asked for as they stand: a WordPress API's, and a site's own. */
const OTHER = /\/wp-json\b|\/wp\/v2\b|[?&]rest_route=|^https?:\/\/[^/]+\/$/;
/** What the elements load by: `loadFeed` without a way to stop waiting, which they have no use for. */
export async function sharedFeed(url, options) {
    const { fresh, asked, format = 'auto', base = globalThis.document?.baseURI } = options;
    const limits = { ...requestLimits, ...options.limits };
    const named = safeUrl(url, base, 'feed');
    if (!named)
        throw new FeedError('bad-url', { url });
    const seek = () => import('./formats/ways.js').then(({ wayTo }) => wayTo(named, { ...options, policy }), (cause) => {
        throw new FeedError('module', { url: 'formats', cause });
    });
    const way = format !== 'auto' || options.formats || OTHER.test(named) ? await seek() : undefined;
    const address = way?.address ?? named;
    if (resting.size && !asked)
        (await import('./failure.js')).stand(resting, address, limits);
    /** One attempt. An answer that no format knows is looked at in `failure.ts`. */
    const attempt = async (cache = fresh ? 'no-cache' : 'default') => {
        const get = (url) => request(url, limits, cache);
        const answer = await (way?.ask(get) ?? get(address));
        return !way && jsonFeed.matches(answer) ? jsonFeed.read(answer) : (way ?? (await seek())).read(answer);
    };
    /** One attempt, and those that its failure is worth. */
    const load = async () => {
        const start = performance.now();
        try {
            const feed = await attempt();
            resting.delete(new URL(address).origin);
            return feed;
        }
        catch (thrown) {
            const error = FeedError.from(thrown, address);
            // a phase means that no complete answer came; one that did is no matter of the line
            if (error.facts.phase && !(globalThis.navigator?.onLine ?? true))
                throw new FeedError('offline', error.facts);
            const { again } = await import('./failure.js').catch(() => {
                throw error; // its chunk is out of reach as well
            });
            return again(attempt, address, error, start, limits, resting);
        }
    };
    // what a page's own format makes of an answer is nobody else's
    return options.formats ? load() : sharedRequest(`${format} ${address}`, fresh, load);
}
/**
 * Loads a feed: the one door from an address to a `Feed`. Works on a page, in a worker and in Node. Everybody
 * on the page who asks for the same address shares one request.
 * @throws {FeedError} with the code of what went wrong, after its retries
 * @throws {DOMException} `AbortError` when `signal` was aborted
 */
export async function loadFeed(url, options = {}) {
    // own members only: a polluted Object.prototype sets no option
    const own = { __proto__: null, ...options };
    const { signal } = own;
    signal?.throwIfAborted();
    const loading = sharedFeed(url, own);
    if (!signal)
        return loading;
    return new Promise((resolve, reject) => {
        const abort = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', abort);
        loading.then(resolve, reject).finally(() => {
            signal.removeEventListener('abort', abort);
        });
    });
}
