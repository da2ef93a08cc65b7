import type { Feed } from '../model/types.js';
import { type Limits } from '../net/index.js';
import type { FeedFormat, ReadTools } from './feed-format.js';
export interface LoadOptions extends ReadTools {
    /** Gives up waiting; a request that others on the page wait for goes on. */
    signal?: AbortSignal;
    /** Limits of time and size that differ from the defaults. */
    limits?: Partial<Limits>;
    /** Asks the server again although the page already holds an answer. */
    fresh?: boolean;
    /** A person asks: a server that is left alone after many failures is tried all the same. */
    asked?: boolean;
    /** What a relative address is relative to; the page's own address where there is a page. */
    base?: string;
    /** Name of the feed's format; `auto` goes by the address and by what is answered. */
    format?: string;
    /** Own formats, tried before the built-in ones. */
    formats?: readonly FeedFormat[];
    /** Articles wanted, for a format that asks for a number. 10 */
    want?: number;
}
/** What the elements load by: `loadFeed` without a way to stop waiting, which they have no use for. */
export declare function sharedFeed(url: string, options: LoadOptions): Promise<Feed>;
/**
 * Loads a feed: the one door from an address to a `Feed`. Works on a page, in a worker and in Node. Everybody
 * on the page who asks for the same address shares one request.
 * @throws {FeedError} with the code of what went wrong, after its retries
 * @throws {DOMException} `AbortError` when `signal` was aborted
 */
export declare function loadFeed(url: string, options?: LoadOptions): Promise<Feed>;
