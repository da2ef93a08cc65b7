import type { sharedFeed as SharedFeed } from '../feed/index.js';
import type { FeedController } from './feed-controller.js';
import type { report as Report } from './report.js';
/**
 * Adds further pages to what is loaded, until `enough`, over at most `most` of them.
 * @param sharedFeed the page's own, since the store behind it is shared
 */
export declare function follow(feed: FeedController, sharedFeed: typeof SharedFeed, report: typeof Report, enough: () => boolean, most: number): Promise<void>;
