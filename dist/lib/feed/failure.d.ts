import { FeedError } from '../model/feed-error.js';
import type { Limits } from '../net/index.js';
/**
 * Names a failure and tries again for as long as it is worth it.
 * @param first why the first attempt failed
 * @param start when that began, by `performance.now()`
 */
export declare function again<T>(attempt: () => Promise<T>, first: FeedError, start: number, limits: Limits): Promise<T>;
