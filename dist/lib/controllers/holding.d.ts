import type { Feed } from '../model/types.js';
import type { FeedController } from './feed-controller.js';
/** Whether somebody reads in the element, so that nothing may move there. */
export declare const reading: (host: HTMLElement) => boolean;
/** An answer without the articles that would be new to a list, and how many these are. */
export interface Held {
    readonly feed: Feed;
    readonly count: number;
}
/**
 * Takes out of an answer what is new in it and would move the cards. Articles that the new ones have pushed from
 * the end of the first page stay where they are.
 * @param first what the first page was before
 */
export declare function withhold(controller: FeedController, first: Feed, feed: Feed): Held | undefined;
