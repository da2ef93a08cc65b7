import type { CountHost, CountOptions } from '../controllers/counting.js';
import type { FeedController } from '../controllers/feed-controller.js';
import type { report as Report } from '../controllers/report.js';
import type { KpuElement } from './kpu-element.js';
/**
 * Fetches what counts views, once an element names a counter.
 * @param shown the articles on screen
 * @param alone for an element that shows one article
 */
export declare function followCounter(host: KpuElement<unknown> & CountHost, feed: FeedController, report: typeof Report, shown: CountOptions['shown'], alone?: boolean): void;
