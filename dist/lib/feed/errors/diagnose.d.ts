import type { FeedError, FeedErrorCode } from '../../model/feed-error.js';
import type { Feed } from '../../model/types.js';
/** The console message of an error; with `debug`, one more request tells the causes of a `network` error apart. */
export declare function describeError(error: FeedError, debug?: boolean, source?: 'feed' | 'counter'): Promise<{
    code: FeedErrorCode;
    text: string;
}>;
/** The console message where all items of a feed were left out. */
export declare const describeIgnored: ({ url, ignored }: Feed) => string;
