import { FeedError } from '../../model/feed-error.js';
import { type Limits, type RequestLimits } from '../../net/index.js';
/**
 * Classifies the error of a first attempt and retries as often as that error is worth it.
 * @param firstError error of the first attempt
 * @param startedAt when the first attempt began (`performance.now()`)
 * @throws {FeedError} the error of the last attempt
 */
export declare function withRetries<T>(attempt: (cache?: RequestCache) => Promise<T>, url: string, firstError: FeedError, startedAt: number, requestLimits: RequestLimits & Partial<Limits>): Promise<T>;
