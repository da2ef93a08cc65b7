import type { Feed } from '../model/types.js';
/**
 * Returns the pending request of a key, its fresh answer, or starts a new request.
 * @param bypassCache ignores a fresh answer, but not a pending request
 */
export declare function dedupe(key: string, bypassCache: boolean | undefined, start: () => Promise<Feed>): Promise<Feed>;
