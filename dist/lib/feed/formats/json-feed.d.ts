import type { Feed } from '../../model/types.js';
import type { FeedFormat } from '../feed-format.js';
/**
 * Reads a JSON Feed document, 1.0 or 1.1, whoever made it: fetched, printed into the page or set as a property.
 * @param url where it came from; relative addresses in it are resolved against it
 * @param own whether its items are objects of the page, which may come again
 * @see https://www.jsonfeed.org/version/1.1/
 */
export declare function readJsonFeed(document: unknown, url: string, own?: boolean): Feed;
/** Parses JSON. */
export declare function parseJson(text: string, url: string): unknown;
export declare const jsonFeed: FeedFormat;
