import type { FeedError } from '../model/feed-error.js';
/**
 * Reports an error to the page by `kpu-error` and to the webmaster on the console. If the bundle that explains errors
 * cannot be loaded either, most likely the bundles were not published, or those of another version were.
 * @param debug sends one more request without CORS first, to tell a missing header from an unreachable server
 * @param from what failed
 */
export declare function reportError(host: HTMLElement, error: FeedError, debug?: boolean, from?: 'feed' | 'counter'): Promise<void>;
