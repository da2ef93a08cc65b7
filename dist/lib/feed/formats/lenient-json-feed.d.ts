import type { FeedFormat } from './feed-format.js';
/** JSON Feed, also with what servers print around it, and with the care that all formats take. */
export declare const jsonFeed: FeedFormat;
