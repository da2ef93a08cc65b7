import type { Feed } from '../model/types.js';
import type { Answer } from '../net/index.js';
/** How one kind of feed is known and read. */
export interface FeedFormat {
    /** Name of the format: lower case, hyphens. */
    readonly name: string;
    /** Whether this answer is of the format, by its content: servers send any content type. */
    matches(answer: Answer): boolean;
    /** Reads it; throws a `FeedError` with `not-a-feed` or `bad-syntax`. */
    read(answer: Answer): Feed;
}
