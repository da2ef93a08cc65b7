import type { Feed } from '../model/types.js';
/** The name that cards show for a feed: its title, else its host. */
export declare function feedName({ title, url }: Feed): string;
/**
 * Merges several feeds: newest articles first, those without a date beside their neighbours, each with the name of its
 * feed. An article of several feeds is listed once; so is a press release that several feeds published with the same
 * title and text on the same day, in the first of these feeds.
 *
 * @param url URL of the merged feed
 * @param next URL of a further page of one of the feeds
 */
export declare function mergeFeeds(feeds: readonly Feed[], url: string, next?: string): Feed;
