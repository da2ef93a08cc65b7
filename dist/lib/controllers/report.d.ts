import type { FeedError } from '../model/feed-error.js';
/**
 * Tells a failure to those who can act on it, in a chunk of its own: the page by `kpu-error`, the webmaster on
 * the console. Where that code is out of reach too, most likely nothing of `chunks/` was published.
 */
export declare const report: (host: HTMLElement, error: FeedError, debug?: boolean, from?: "feed" | "counter") => Promise<unknown>;
