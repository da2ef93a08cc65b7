import { FeedError } from '../../model/feed-error.js';
/**
 * Classifies an error as precisely as browsers allow.
 * @param isBlockedByCsp whether a `securitypolicyviolation` event was seen for the request
 */
export declare function classify(error: FeedError, isBlockedByCsp: boolean): FeedError;
