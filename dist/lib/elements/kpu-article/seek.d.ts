import type { FeedController } from '../../controllers/feed-controller.js';
import { FeedError } from '../../model/feed-error.js';
import type { Feed } from '../../model/types.js';
/**
 * Looks for an article beyond what is loaded: by itself, then on the feed's further pages.
 * @param over whether it is there, or is looked for no more
 * @returns why it is not there; undefined where it is, or where something else is looked for by now
 */
export declare function seek(feed: FeedController, first: Feed | undefined, id: string | undefined, over: () => boolean): Promise<FeedError | undefined>;
