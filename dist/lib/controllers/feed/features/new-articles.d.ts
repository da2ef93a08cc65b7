import type { Article } from '../../../model/types.js';
import type { FeedOptions } from '../feed-state.js';
/** Articles that are held back. */
export interface NewArticles {
    readonly keys: ReadonlySet<string>;
    /** How many of them a list of the same length would show. */
    readonly count: number;
}
/**
 * Which of `incoming` would move a card that a visitor sees: what is new and would stand above the last visible one.
 * @param loaded what is in the list already, on screen or not
 */
export declare function findNewArticles(visible: readonly Article[], loaded: readonly Article[], incoming: readonly Article[], { sort, tags, exclude }: Pick<FeedOptions, 'sort' | 'tags' | 'exclude'>): NewArticles;
/** What stands below the last article that is still in `articles`: a renewed first page has pushed it off. */
export declare function pushedOff(previous: readonly Article[], articles: readonly Article[]): readonly Article[];
