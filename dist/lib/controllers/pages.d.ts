import type { FeedController } from './feed-controller.js';
import type { report as Report } from './report.js';
/** Adds further pages to what is loaded, until `enough`, over at most `most` of them. */
export declare function follow(feed: FeedController, report: typeof Report, enough: () => boolean, most: number): Promise<void>;
