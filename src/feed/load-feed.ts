import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/types.js';
import { safeUrl } from '../model/urls.js';
import { requestFeed, requestLimits, type Limits } from '../net/index.js';
import { policy } from '../trusted-types.js';
import type { FeedFormat, ReadTools } from './formats/feed-format.js';
import { jsonFeed } from './formats/json-feed.js';
import { circuits, dedupe } from './request-cache.js';

export interface LoadOptions extends ReadTools {
  /** Gives up waiting; a request that others on the page wait for goes on. */
  signal?: AbortSignal;
  /** Limits of time and size that differ from the defaults. */
  limits?: Partial<Limits>;
  /** Asks the server again although the page already holds an answer. */
  fresh?: boolean;
  /** A person asks: a server that is left alone after many failures is tried all the same. */
  asked?: boolean;
  /** What a relative address is relative to; the page's own address where there is a page. */
  base?: string;
  /** Name of the feed's format; `auto` goes by the address and by what is answered. */
  format?: string;
  /** Own formats, tried before the built-in ones. */
  formats?: readonly FeedFormat[];
  /** Articles wanted, for a format that asks for a number. 10 */
  want?: number;
}

/** Addresses that are not asked for as they stand: a WordPress API's, and a site's own. */
const OTHER = /\/wp-json\b|\/wp\/v2\b|[?&]rest_route=|^https?:\/\/[^/]+\/$/;

/** What the elements load by: `loadFeed` without a way to stop waiting, which they have no use for. */
export async function loadSharedFeed(url: string, options: LoadOptions): Promise<Feed> {
  const { fresh, asked, format = 'auto', base = globalThis.document?.baseURI } = options;
  const limits = { ...requestLimits, ...options.limits };
  const named = safeUrl(url, base, 'feed');
  if (!named) throw new FeedError('bad-url', { url });
  const seek = () =>
    import('./formats/registry.js').then(
      ({ resolveFormat }) => resolveFormat(named, { ...options, policy }),
      (cause: unknown) => {
        throw new FeedError('module', { url: 'formats', cause });
      },
    );
  const way = format !== 'auto' || options.formats || OTHER.test(named) ? await seek() : undefined;
  const address = way?.address ?? named;
  if (circuits.size && !asked) (await import('./errors/retry.js')).stand(circuits, address, limits);

  /** One attempt. An answer that no format knows is looked at in `failure.ts`. */
  const attempt = async (cache: RequestCache = fresh ? 'no-cache' : 'default') => {
    const get = (url: string) => requestFeed(url, limits, cache);
    const answer = await (way?.ask(get) ?? get(address));
    return !way && jsonFeed.matches(answer) ? jsonFeed.read(answer) : (way ?? (await seek())).read(answer);
  };

  /** One attempt, and those that its failure is worth. */
  const load = async () => {
    const start = performance.now();
    try {
      const feed = await attempt();
      circuits.delete(new URL(address).origin);
      return feed;
    } catch (thrown) {
      const error = FeedError.from(thrown, address);
      // a phase means that no complete answer came; one that did is no matter of the line
      if (error.facts.phase && !(globalThis.navigator?.onLine ?? true))
        throw new FeedError('offline', error.facts);
      const { again } = await import('./errors/retry.js').catch(() => {
        throw error; // its chunk is out of reach as well
      });
      return again(attempt, address, error, start, limits, circuits);
    }
  };
  // what a page's own format makes of an answer is nobody else's
  return options.formats ? load() : dedupe(`${format} ${address}`, fresh, load);
}

/**
 * Loads a feed: the one door from an address to a `Feed`. Works on a page, in a worker and in Node. Everybody
 * on the page who asks for the same address shares one request.
 * @throws {FeedError} with the code of what went wrong, after its retries
 * @throws {DOMException} `AbortError` when `signal` was aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<Feed> {
  // own members only: a polluted Object.prototype sets no option
  const own = { __proto__: null, ...options } as LoadOptions;
  const { signal } = own;
  signal?.throwIfAborted();
  const loading = loadSharedFeed(url, own);
  if (!signal) return loading;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort);
    loading.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
