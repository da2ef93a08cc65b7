import type { FeedError, FeedErrorCode } from '../model/feed-error.js';
/** What happened, where, and what to do, for the console. */
export declare function diagnose(code: FeedErrorCode, facts: FeedError['facts'], from?: 'feed' | 'counter'): string;
/** The error as the console tells it; with `debug` a bare `network` is narrowed by one more request. */
export declare function examine(error: FeedError, debug?: boolean, from?: 'feed' | 'counter'): Promise<{
    code: FeedErrorCode;
    text: string;
}>;
