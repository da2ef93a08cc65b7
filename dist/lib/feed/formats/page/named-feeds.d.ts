/**
 * URLs of the feeds of a page, the best first: of the same origin, and of this page, not of the whole site, where it is
 * not the start page.
 */
export declare function namedFeeds(page: string, url: string): readonly string[];
