import type { Feed } from '../model/types.js';
/** Data that came without a request: the first that is there counts. */
export interface DirectData {
    /** An `Article`, or an item of a JSON Feed. */
    readonly article?: unknown;
    /** A `Feed`, or a JSON Feed document. */
    readonly feed?: unknown;
    /** Text of a JSON Feed printed into the page. */
    readonly inline?: string;
}
/**
 * Reads data of the page itself by the readers that fetched data pass: a property may hold anything, and its
 * getters may throw.
 * @throws {FeedError}
 */
export declare function readDirect({ article, feed, inline }: DirectData, base: string): Feed;
