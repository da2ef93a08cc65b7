import type { FeedFormat } from '../feed-format.js';
/** A site whose feed URL is unknown; `ask` finds it. */
export declare const site: FeedFormat;
