import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/types.js';
import { safeUrl } from '../model/urls.js';
import { defaultLimits, request, type Limits } from '../net/index.js';
import { formats } from './formats/index.js';
import { sharedRequest } from './store.js';

export interface LoadOptions {
  /** Gives up waiting; a request that others on the page wait for goes on. */
  signal?: AbortSignal;
  /** Limits of time and size that differ from the defaults. */
  limits?: Partial<Limits>;
  /** Asks the server again although the page already holds an answer. */
  fresh?: boolean;
  /** What a relative address is relative to; the page's own address where there is a page. */
  base?: string;
}

/** One attempt. An answer that no format knows is looked at in `failure.ts`. */
async function attempt(address: string, limits: Limits, cache: RequestCache): Promise<Feed> {
  const answer = await request(address, limits, cache);
  const { url, text } = answer;
  const format = formats.find((one) => one.matches(answer));
  if (!format) throw new FeedError('not-a-feed', { url }, { text });
  return format.read(answer);
}

/** One attempt, and those that its failure is worth. */
async function load(url: string, limits: Limits, cache: RequestCache): Promise<Feed> {
  const start = performance.now();
  const once = () => attempt(url, limits, cache);
  try {
    return await once();
  } catch (thrown) {
    const error = FeedError.from(thrown, url);
    // a phase means that no complete answer came; one that did is no matter of the line
    if (error.facts.phase && !(globalThis.navigator?.onLine ?? true))
      throw new FeedError('offline', error.facts);
    const { again } = await import('./failure.js').catch(() => {
      throw error; // its chunk is out of reach as well
    });
    return again(once, FeedError.from(error), start, limits);
  }
}

/** What the elements load by: `loadFeed` without a way to stop waiting, which they have no use for. */
export async function sharedFeed(url: string, options: LoadOptions): Promise<Feed> {
  const { fresh, base = globalThis.document?.baseURI } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const address = safeUrl(url, base, 'feed');
  if (!address) throw new FeedError('bad-url', { url });
  return sharedRequest(address, fresh, () => load(address, limits, fresh ? 'no-cache' : 'default'));
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
  const loading = sharedFeed(url, own);
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
