/**
 * What went wrong. The union may grow: treat an unknown code like `network`. The messages for visitors are in `i18n`,
 * those for webmasters in `feed/errors/diagnose.ts`.
 */
export type FeedErrorCode = 'bad-url' | 'mixed-content' | 'offline' | 'csp' | 'timeout' | 'network' | 'cors' | 'unreachable' | 'forbidden' | 'not-found' | 'rate-limited' | 'server' | 'http' | 'interrupted' | 'too-large' | 'not-a-feed' | 'bad-syntax' | 'not-in-feed' | 'module' | 'internal';
/** Facts about an error; which of them are set depends on the code. */
export interface FeedErrorFacts {
    /** The requested URL; an invalid one as the author wrote it. */
    url?: string;
    /** HTTP status, if one was received. */
    status?: number;
    /** What the request was waiting for when it failed. */
    phase?: 'headers' | 'body';
    /** Subcode: `empty`, `html`, `binary`, `other`, `json`, `xml`, `entity`, `inline`. */
    reason?: string;
    /** Text of the answer near the error, at most 80 characters. */
    excerpt?: string;
    /** Bytes received. */
    bytes?: number;
    /** Seconds the server asked to wait. */
    retryAfter?: number;
    /** Number of attempts. */
    attempts?: number;
    cause?: unknown;
}
/** The only error class of feeds, counters and bundles. */
export declare class FeedError extends Error {
    readonly code: FeedErrorCode;
    readonly facts: FeedErrorFacts;
    /** The server's answer, until `feed/errors/classify.ts` has examined it. */
    answer?: {
        readonly headers?: Headers;
        readonly text?: string;
    };
    constructor(code: FeedErrorCode, facts?: FeedErrorFacts, answer?: FeedError['answer']);
    /**
     * Any thrown value as a `FeedError`; anything else becomes `internal`. It is recognised by its facts, since a custom
     * format or counter may use the class of another copy of the package.
     */
    static from(error: unknown, url?: string): FeedError;
}
/** Seconds after which a rate-limiting server is asked again; undefined where it is not. */
export declare const busyWait: ({ code, facts: { retryAfter } }: FeedError) => number | undefined;
