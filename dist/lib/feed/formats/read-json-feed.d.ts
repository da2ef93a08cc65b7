import { type RawArticle } from '../../model/read-feed.js';
import type { Feed } from '../../model/types.js';
/**
 * Reads a JSON Feed document, 1.0 or 1.1, whether it was fetched, is in the page or was set as a property.
 * @param url where it came from, the base of relative URLs in it
 * @param isProvided whether its items are objects of the page, which may be provided again
 * @param refine changes each article before it is read
 * @see https://www.jsonfeed.org/version/1.1/
 */
export declare function readJsonFeed(document: unknown, url: string, isProvided?: boolean, refine?: (raw: RawArticle) => RawArticle): Feed;
