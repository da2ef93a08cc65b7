import { FeedError } from '../model/feed-error.js';
import { type Limits, type RequestLimits } from '../net/index.js';
import type { Rest } from './store.js';
/**
 * Throws what failed last where an origin is left alone; once its rest is over one address may try it. Who wants
 * the same address waits for what comes of that, since they share its request.
 */
export declare function stand(resting: Map<string, Rest>, url: string, limits: RequestLimits): void;
/**
 * Names a failure and tries again for as long as it is worth it.
 * @param address what is asked for
 * @param first why the first attempt failed
 * @param start when that began, by `performance.now()`
 * @param resting the page's own, since it is shared
 */
export declare function again<T>(attempt: (cache?: RequestCache) => Promise<T>, address: string, first: FeedError, start: number, given: RequestLimits & Partial<Limits>, resting: Map<string, Rest>): Promise<T>;
