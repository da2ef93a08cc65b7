import { FeedError } from '../model/feed-error.js';
import type { Article } from '../model/types.js';
import { type Limits } from '../net/index.js';
import type { Counter } from './counter.js';
type OnError = (error: FeedError) => void;
/** The counts of one counter, shared by all elements of the page. */
export declare class CountStore {
    #private;
    /** Called after each change of a count. */
    readonly listeners: Set<() => void>;
    constructor(counter: Counter, url: string);
    /** The number of articles that one request can ask for. */
    get batch(): number;
    /** The number of views of an article, if known. */
    views(key: string): number | undefined;
    /**
     * Requests the counts that were not requested within `maxAge`, in one batch with those of other widgets.
     * @param maxAge milliseconds
     * @param onError called if the counter fails; known counts stay
     */
    request(articles: readonly Article[], maxAge: number, limits: Partial<Limits>, onError: OnError): void;
    /**
     * Reports a view of an article, once per browsing session.
     * @returns the new count if the answer has one
     * @throws {FeedError} if the counter fails
     */
    report(article: Article, limits: Partial<Limits>): Promise<number | undefined>;
}
/** The page's one store of a counter and its URL. */
export declare function countStoreFor(counter: Counter, url: string): CountStore;
export {};
