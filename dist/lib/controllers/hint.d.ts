import type { FeedController } from './feed-controller.js';
/** Tells a webmaster on the console when an element was given nothing to show. */
export declare function hintIfIdle(feed: FeedController): void;
