import { loadFeed, type FeedError, type Limits, type LoadOptions } from '../../src/feed/index.js';

/** Short waits before a retry; everything else as on a real page. */
export const quick: Partial<Limits> = { breaker: 0, backoff: 4, retryAfter: 4, policy: 20 };

/** The error that a load rejects with. */
export const failureOf = (url: string, options: LoadOptions = {}): Promise<FeedError> =>
  loadFeed(url, { ...options, limits: { ...quick, ...options.limits } }).then(
    () => {
      throw new Error(`${url} was loaded.`);
    },
    (error: unknown) => error as FeedError,
  );
