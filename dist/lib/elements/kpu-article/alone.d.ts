import type { FeedController } from '../../controllers/feed-controller.js';
import type { Feed } from '../../model/types.js';
/** Asks for the one article where the feed's format can give it alone, and adds it to what is loaded. */
export declare function fetchAlone(feed: FeedController, first: Feed, id: string): Promise<void>;
