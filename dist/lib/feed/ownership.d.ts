/** The host of an address, without `www`. */
export declare const hostOf: (url: string | undefined) => string;
/**
 * How much a say a feed has in an article: 2 where the article's page is on the feed's host, 1 on another host of the
 * same registered domain, else 0.
 */
export declare function rankOf(feedUrl: string, articleUrl: string | undefined): number;
