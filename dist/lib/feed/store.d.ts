import type { Feed } from '../model/types.js';
/**
 * The feed of an address: the request that is under way, the answer that is still fresh, or a new request.
 * @param fresh asks anew unless a request is under way
 */
export declare function sharedRequest(url: string, fresh: boolean | undefined, start: () => Promise<Feed>): Promise<Feed>;
