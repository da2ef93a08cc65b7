import type { Article, Feed } from '../model/types.js';
import type { FeedController } from './feed-controller.js';
/** Asks for one article where the feed's format can give it alone; nothing where it cannot, or where that fails. */
export declare const fetchAlone: ({ ask }: FeedController, { url }: Feed, id: string) => Promise<readonly Article[]>;
