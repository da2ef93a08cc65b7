import type { FeedError, FeedErrorCode } from '../../model/feed-error.js';
/** The console message of an error; with `debug`, one more request tells the causes of a `network` error apart. */
export declare function describeError(error: FeedError, debug?: boolean, source?: 'feed' | 'counter'): Promise<{
    code: FeedErrorCode;
    text: string;
}>;
