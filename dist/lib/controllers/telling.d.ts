import type { FeedError } from '../model/feed-error.js';
/**
 * Fires `kpu-error` and writes the diagnosis to the console.
 * @param debug asks once more without CORS first, to tell a missing header from a server that is away
 * @param from whose failure it is
 */
export declare function tell(host: HTMLElement, error: FeedError, debug: boolean | undefined, from: 'feed' | 'counter'): Promise<void>;
