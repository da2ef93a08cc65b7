import type { RequestLimits } from './limits.js';
/** A complete answer with status 200. */
export interface Answer {
    /** Final address, after redirects. */
    readonly url: string;
    readonly headers: Headers;
    readonly text: string;
    /** The answer as it came, for who knows its encoding better. */
    readonly bytes?: Uint8Array;
}
/**
 * One attempt, the only fetch of the feed's way. It sends no header of its own, so no preflight is needed, and
 * a cross-origin request carries no credentials. Reading stops at the cap, so that a compressed bomb never
 * unfolds. Throws a `FeedError`: `network`, `timeout`, `interrupted`, `too-large` or `http`.
 * @param cache `no-cache` asks the server whether the stored answer still holds
 */
export declare function request(url: string, limits: RequestLimits, cache: RequestCache): Promise<Answer>;
