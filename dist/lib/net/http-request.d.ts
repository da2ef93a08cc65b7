import { FeedError, type FeedErrorCode, type FeedErrorFacts } from '../model/feed-error.js';
import type { RequestLimits } from './limits.js';
/** A complete answer with status 200. */
export interface Answer {
    /** Final URL, after redirects. */
    readonly url: string;
    readonly headers: Headers;
    /** The decoded body. */
    readonly text: string;
    /** The body as received. */
    readonly bytes?: Uint8Array;
}
/** What an answer is read with. */
interface ResponseTools {
    /** Reads the body, within the limits of time and size. */
    readonly body: () => Promise<Uint8Array<ArrayBuffer>>;
    /** The error to throw; it is `timeout` once a time limit has passed. */
    readonly error: (code: FeedErrorCode, facts: FeedErrorFacts, answer?: FeedError['answer']) => FeedError;
}
/**
 * The only fetch of feeds and counters: one attempt, within limits of time and size. Reading stops at the size limit,
 * so that a compression bomb is never unpacked.
 * @param read reads the answer once its headers are there
 * @throws {FeedError} `network`, `timeout`, `interrupted`, `too-large`, or what `read` throws
 */
export declare function httpRequest<Result>(url: string, init: RequestInit, limits: Omit<RequestLimits, 'slow'>, read: (response: Response, tools: ResponseTools) => Promise<Result>): Promise<Result>;
/**
 * Requests a feed. No custom header is sent, so that no preflight is needed, and a cross-origin request carries no
 * credentials.
 * @param cache `no-cache` revalidates the browser's stored answer
 * @throws {FeedError} those of `httpRequest`, and `http` for any status but 200
 */
export declare const requestFeed: (url: string, limits: RequestLimits, cache: RequestCache) => Promise<Answer>;
export {};
