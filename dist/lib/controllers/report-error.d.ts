import type { FeedError } from '../model/feed-error.js';
/**
 * Reports a failure to those who can act on it: to the page by `kpu-error`, to the webmaster on the console. Where the
 * bundle that explains errors cannot be loaded either, most likely the bundles were not published, or others were.
 * @param debug asks once more without CORS first, to tell a missing header from a server that is away
 * @param from whose failure it is
 */
export declare function reportError(host: HTMLElement, error: FeedError, debug?: boolean, from?: 'feed' | 'counter'): Promise<void>;
