import type { Article } from '../model/types.js';
import type { FeedController } from './feed-controller.js';
/** Whether a list is ordered by views, over all that is loaded. */
export declare const isPopular: (host: object) => boolean;
/**
 * Which of `coming` would move a card that a visitor sees: what is new and would stand above the last one.
 * `count` says how many of them a list of the same length would show.
 */
export declare function newcomers({ shown, articles, host }: FeedController, coming: readonly Article[]): {
    readonly held: ReadonlySet<string>;
    readonly count: number;
};
