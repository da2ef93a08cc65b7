import type { FeedController } from '../../controllers/feed-controller.js';
import type { report as Report } from '../../controllers/report.js';
import { FeedError } from '../../model/feed-error.js';
import type { Article } from '../../model/types.js';
import type { KpuArticle } from './kpu-article.js';
/**
 * Which article is shown: the one asked for, looked for beyond what is loaded where it is not there. Once shown it
 * stays when newer ones push it out of its feed, since most feeds hold the newest articles only; it goes when the feed
 * takes it back, or no longer has it while it still has what stood below.
 */
export declare class Wanted {
    #private;
    /** The article asked for is not in the feed. */
    missing?: FeedError;
    constructor(host: KpuArticle, feed: FeedController, report: typeof Report);
    /** Settles when nothing is looked for any more. */
    get settled(): Promise<unknown>;
    /** What the feed has not taken back. */
    get articles(): readonly Article[];
    /** The article to show, once it is loaded. */
    get article(): Article | undefined;
    updated(): void;
}
