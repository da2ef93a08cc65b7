import type { FeedFormat } from '../../feed-format.js';
/** A site whose feed's address is not known; `ask` finds it. */
export declare const site: FeedFormat;
