import { FeedError } from '../model/feed-error.js';
import type { Article } from '../model/types.js';
import { type Limits } from '../net/index.js';
import type { Counter } from './counter.js';
type Told = (error: FeedError) => void;
/** The numbers of one counter, shared by all elements of the page. */
export declare class Tally {
    #private;
    /** Called whenever a number has changed. */
    readonly followers: Set<() => void>;
    constructor(counter: Counter, url: string);
    /** Articles that one request can ask for. */
    get batch(): number;
    /** The counted number of views, where it is known. */
    views(key: string): number | undefined;
    /**
     * Asks for the numbers that nobody has asked for within a minute, together with what others want meanwhile.
     * @param minute milliseconds
     * @param failed called where the counter fails; what is known stays
     */
    want(articles: readonly Article[], minute: number, limits: Partial<Limits>, failed: Told): void;
    /**
     * Reports that an article was seen, once in a browsing session; gives its new number where the answer tells it.
     * @throws {FeedError} where the counter fails
     */
    report(article: Article, limits: Partial<Limits>): Promise<number | undefined>;
}
/** The page's one tally of a counter and its address. */
export declare function tallyOf(counter: Counter, url: string): Tally;
export {};
