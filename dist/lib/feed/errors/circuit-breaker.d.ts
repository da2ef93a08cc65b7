import { FeedError } from '../../model/feed-error.js';
import type { Limits, RequestLimits } from '../../net/index.js';
/** Opens an origin's circuit after its third failure in a row, or at once if it refuses access. */
export declare function recordFailure(error: FeedError, origin: string, limits: Limits): void;
/**
 * Throws the last error of an origin whose circuit is open. Once the wait is over, one URL may probe the origin;
 * further loads of the same URL share that request.
 */
export declare function assertClosed(url: string, limits: RequestLimits): void;
