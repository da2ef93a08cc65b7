/** Limits of one request. Times are milliseconds. */
export interface RequestLimits {
    /** From the start of a request to its headers. */
    readonly headers: number;
    /** Longest silence while the body arrives. */
    readonly idle: number;
    /** One attempt in all. */
    readonly total: number;
    /** Decoded bytes of one answer; reading stops there. */
    readonly bytes: number;
    /** When the skeleton says that it is still loading. */
    readonly slow: number;
}
/** Limits of what comes after a failure, and after a first load. Times are milliseconds. */
export interface LaterLimits {
    /** A retry starts only within this time of the first start. */
    readonly retryWithin: number;
    /** Base of the random wait before a retry: up to this, then up to three times this. */
    readonly backoff: number;
    /** Wait where the server said "later" without saying when. */
    readonly retryAfter: number;
    /** How long an origin is left alone after three loads that failed in a row; doubled, up to six times that. 0: never. */
    readonly breaker: number;
    /** Wait for the browser's report of a policy violation, which comes after the refusal. */
    readonly policy: number;
    /** How long feeds that are shown together wait for each other, from the first answer on. */
    readonly gather: number;
    /** What `refresh` counts in, and how long a counted number holds. */
    readonly minute: number;
    /** How long an article must be before a reader's eyes to count as seen. */
    readonly seen: number;
}
/** Every limit of time and size in one object; a test passes a hundredth of it. */
export interface Limits extends RequestLimits, LaterLimits {
}
export declare const requestLimits: RequestLimits;
/** Apart, since only chunks need them. */
export declare const laterLimits: LaterLimits;
