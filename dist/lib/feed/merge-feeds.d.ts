import type { Article, Feed } from '../model/types.js';
/** The name that cards show for a feed: its title, else its host. */
export declare function feedName({ title, url }: Feed): string;
export declare const copyKeysOf: (article: Article) => readonly string[];
/**
 * Merges several feeds: newest articles first, those without a date beside their neighbours, each with the name of its
 * feed. An article of several feeds is listed once; so is a press release that several feeds published with the same
 * title and text on the same day: that of the feed on whose host its page is, else of the first of these feeds.
 *
 * @param url URL of the merged feed
 * @param next URL of a further page of one of the feeds
 * @param order the feeds in the order in which they stand for a release that several have
 */
export declare function mergeFeeds(feeds: readonly Feed[], url: string, next?: string, order?: readonly Feed[]): Feed;
