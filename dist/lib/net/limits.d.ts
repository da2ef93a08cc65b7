/** Limits of one request. Times are milliseconds. */
export interface RequestLimits {
    /** From the start of a request to its headers. */
    readonly headers: number;
    /** Longest pause while the body arrives. */
    readonly idle: number;
    /** Total time of one attempt. */
    readonly total: number;
    /** Decoded bytes of one answer; reading stops there. */
    readonly bytes: number;
    /** When the skeleton says that it is still loading. */
    readonly slow: number;
}
/** Limits that apply after a failure, or after the first load. Times are milliseconds. */
export interface LaterLimits {
    /** A retry is made only within this time of the first attempt. */
    readonly retryWithin: number;
    /** Maximum of the random delay before the first retry; three times as much before the second. */
    readonly backoff: number;
    /** Delay where a rate-limiting server sends no `Retry-After`. */
    readonly retryAfter: number;
    /** How long an origin gets no requests after three failed loads in a row; doubled each time, up to sixfold. 0: never. */
    readonly breaker: number;
    /** Wait for the `securitypolicyviolation` event, which fires after the request has failed. */
    readonly policy: number;
    /** How long the sources of a merged list wait for each other, from the first answer on. */
    readonly gather: number;
    /** The unit of `refresh`, and how long a view count is considered fresh. */
    readonly minute: number;
    /** How long an article must be visible to count as viewed. */
    readonly seen: number;
}
/** All limits of time and size in one object, so that tests can scale them down. */
export interface Limits extends RequestLimits, LaterLimits {
}
export declare const requestLimits: RequestLimits;
/** Separate from `requestLimits`, since only bundles need them. */
export declare const laterLimits: LaterLimits;
