import type { Feed } from '../model/types.js';
import type { FeedController } from './feed-controller.js';
/**
 * What is shown once a feed was read again. An article that says the same, counted views included, stays the
 * same object, so that its card is not drawn again; what further pages brought stays below a renewed first page;
 * what the feed takes back goes from there too.
 */
export declare function blend({ feed: first, articles: old, next, counted }: FeedController, feed: Feed): Pick<Feed, 'articles' | 'next'>;
