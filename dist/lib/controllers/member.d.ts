import type { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/types.js';
/** One of several feeds that are shown as one. */
export interface Member {
    /** Its address, as the author wrote it. */
    readonly url: string;
    /** All of it that is loaded. */
    feed?: Feed;
    /** Address of the page after the last one loaded. */
    next?: string;
    /** Pages asked for already. */
    seen: Set<string>;
    /** Why it could not be loaded the last time. */
    error?: FeedError;
    /** Its next page failed; the others go on without it until a person asks for more. */
    stuck?: boolean;
}
/** Address of the next page that may be asked for. */
export declare const nextOf: ({ feed, next, seen }: Member) => string | undefined;
/** Down to when it is loaded; an older article of another feed may have one of this feed's above it. */
export declare const horizonOf: ({ feed }: Member) => number;
/**
 * Takes a first page, maybe a renewed one: what further pages brought stays below it, and what the first page
 * pushed out meanwhile. An answer that was cut off takes nothing away.
 */
export declare function takeFirst(member: Member, first: Feed): void;
/** Takes a further page. */
export declare function takePage(member: Member, { articles, next, ignored }: Feed): void;
