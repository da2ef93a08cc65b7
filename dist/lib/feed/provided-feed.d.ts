import type { Feed } from '../model/types.js';
/** Data that came without a request; the first member that is set is used. */
export interface ProvidedData {
    /** An `Article`, or an item of a JSON Feed. */
    readonly article?: unknown;
    /** A `Feed`, or a JSON Feed document. */
    readonly feed?: unknown;
    /** Text of a JSON Feed in the page. */
    readonly inline?: string;
}
/**
 * Reads data of the page with the readers for fetched data: a property may hold anything, and its getters may throw.
 * @throws {FeedError}
 */
export declare function readProvidedFeed({ article, feed, inline }: ProvidedData, base: string): Feed;
