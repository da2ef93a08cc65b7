import type { FeedController } from './feed-controller.js';
/**
 * Looks after what an element shows: keeps a copy of it, or shows the one of an earlier visit, and loads it again
 * when it is time. An element that is taken out of the page waits no longer, and begins anew when it is put back.
 */
export declare function keep(controller: FeedController, copies: string): void;
