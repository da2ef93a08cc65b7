import type { Article } from '../model/types.js';
import { type Counter } from '../views/index.js';
import type { FeedController } from './feed-controller.js';
import type { FeedHost } from './feed-host.js';
import type { report as Report } from './report.js';
/** An element that may name a counter. */
export interface CountHost extends FeedHost {
    /** None where the attribute was taken away. */
    counter: string | null;
    counters?: readonly Counter[];
}
/** What an element tells of its counting. */
export interface CountOptions {
    /** The articles on screen. */
    readonly shown: () => readonly Article[];
    /** Chooses the kind of counter among these names; the first is the default. */
    readonly kind: (names: readonly string[]) => string;
    /** True for an element that shows one article. */
    readonly alone: boolean;
    /** The page's own. */
    readonly report: typeof Report;
}
/** Keeps the views of an element at what its counter says, for as long as it names one. */
export declare function count(controller: FeedController, options: CountOptions): void;
/** Reports a view of an article that an element shows; gives the new number where there is one. */
export declare const reportView: (controller: FeedController, article: Article) => Promise<number | undefined>;
