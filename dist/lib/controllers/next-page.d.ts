import type { FeedController } from './feed-controller.js';
/**
 * The address of the next page, unless the feed leads in a loop, to another origin or on and on.
 * @param seen pages asked for already
 */
export declare function nextPage({ feed, next, host }: FeedController, seen?: ReadonlySet<string | undefined>): string | undefined;
