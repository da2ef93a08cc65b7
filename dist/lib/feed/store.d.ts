import type { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/types.js';
/** An origin whose loads failed in a row. */
export interface Rest {
    readonly failures: number;
    /** Until when it is asked no more by itself (`performance.now()`); 0 while it may still be. */
    until: number;
    /** Why the last load failed. */
    readonly error: FeedError;
}
/** Origins that failed, so that a server in trouble is not asked again and again; `failure.ts` fills it. */
export declare const resting: Map<string, Rest>;
/**
 * The feed of an address: the request that is under way, the answer that is still fresh, or a new request.
 * @param fresh asks anew unless a request is under way
 */
export declare function sharedRequest(url: string, fresh: boolean | undefined, start: () => Promise<Feed>): Promise<Feed>;
