import type { FeedError } from '../model/feed-error.js';
/**
 * Fires `kpu-error` and writes the diagnosis to the console.
 * @param debug asks once more without CORS first, to tell a missing header from a server that is away
 */
export declare function tell(host: HTMLElement, error: FeedError, debug?: boolean): Promise<void>;
