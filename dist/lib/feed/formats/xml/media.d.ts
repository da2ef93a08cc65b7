import { type Context, type Fields } from './fields.js';
/** Pictures and files that come with an item, as `RawArticle` names them. */
export interface Media {
    readonly image?: unknown;
    readonly attachments: readonly unknown[];
    readonly views?: string;
}
/**
 * Pictures and files by Media RSS, enclosures and iTunes.
 * @param item with the members of its groups
 * @see https://www.rssboard.org/media-rss
 */
export declare function mediaOf(item: Fields, context: Context): Media;
