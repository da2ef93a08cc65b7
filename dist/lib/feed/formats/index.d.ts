import type { FeedFormat } from '../feed-format.js';
/** One line per format, asked in this order. */
export declare const formats: readonly FeedFormat[];
