/** Every limit of time and size in one object; a test passes a hundredth of it. Times are milliseconds. */
export interface Limits {
    /** From the start of a request to its headers. */
    readonly headers: number;
    /** Longest silence while the body arrives. */
    readonly idle: number;
    /** One attempt in all. */
    readonly total: number;
    /** Decoded bytes of one answer; reading stops there. */
    readonly bytes: number;
    /** A retry starts only within this time of the first start. */
    readonly retryWithin: number;
    /** Base of the random wait before a retry: up to this, then up to three times this. */
    readonly backoff: number;
    /** Wait where the server said "later" without saying when. */
    readonly retryAfter: number;
    /** When the skeleton says that it is still loading. */
    readonly slow: number;
    /** Wait for the browser's report of a policy violation, which comes after the refusal. */
    readonly policy: number;
}
export declare const defaultLimits: Limits;
