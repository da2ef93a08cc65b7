import type { FeedFormat } from '../../feed-format.js';
/** The article of a page, as a feed of one; `not-a-feed` with the reason `no-article` where the page has none. */
export declare const articlePage: FeedFormat;
