import type { FeedController } from '../../controllers/feed-controller.js';
import { FeedError } from '../../model/feed-error.js';
import type { Article, Feed } from '../../model/types.js';
/**
 * Looks for an article beyond what is loaded: by itself, then on the feed's further pages.
 * @param over whether it is there, or is looked for no more
 * @returns the article where it came alone, or why it is not there; neither where it is on a page by now, or where
 * something else is looked for
 */
export declare function seek(feed: FeedController, first: Feed | undefined, id: string, over: () => boolean): Promise<{
    readonly article?: Article;
    readonly missing?: FeedError;
}>;
