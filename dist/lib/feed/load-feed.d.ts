import type { Feed } from '../model/types.js';
import { type Limits } from '../net/index.js';
import type { FeedFormat, PageParser } from './formats/feed-format.js';
/** Options of `loadFeed`. */
export interface LoadOptions {
    /** Stops waiting; the request goes on if others on the page wait for it. */
    signal?: AbortSignal;
    /** Limits of time and size that differ from the defaults. */
    limits?: Partial<Limits>;
    /** Asks the server again although the page has a fresh answer. */
    fresh?: boolean;
    /** A user asks: the request is made even where automatic requests are suspended after many failures. */
    asked?: boolean;
    /** Base of a relative URL; the document's base URL by default. */
    base?: string;
    /** Name of the feed's format; `auto` detects it by the URL and by the answer. */
    format?: string;
    /** Custom formats, tried before the built-in ones. */
    formats?: readonly FeedFormat[];
    /** Number of articles wanted, for formats that request a number. 10 */
    want?: number;
    /** A headline of the list, where the URL is that of a web page. */
    pageExample?: string;
    /** A CSS selector of the items of that page. */
    pageItems?: string;
    /** Parses web pages in Node, which has no `DOMParser`; without it, a web page is an error there. */
    pageParser?: PageParser;
    /** Whether the URL is that of an article's own page. */
    single?: boolean;
}
/** The same for the elements, without defaults. */
export interface SharedLoadOptions extends Pick<LoadOptions, 'limits' | 'formats' | 'pageExample' | 'pageItems' | 'pageParser' | 'single'> {
    bypassCache?: boolean;
    userInitiated?: boolean;
    base: string | undefined;
    format: string;
    /** Articles that are wanted, for formats that request a number. */
    limit: number;
}
/** Loads the code for all feeds that are not plain. */
export declare const loadFormats: () => Promise<typeof import("./formats/index.js")>;
/** Loads a feed for the elements: like `loadFeed`, but without a signal. */
export declare function loadSharedFeed(url: string, options: SharedLoadOptions): Promise<Feed>;
/**
 * Loads a feed. Works on a page, in a worker and in Node. Concurrent loads of the same URL on a page share one request.
 * @throws {FeedError} with the code of what went wrong, after its retries
 * @throws {DOMException} `AbortError` if `signal` was aborted
 */
export declare function loadFeed(url: string, options?: LoadOptions): Promise<Feed>;
