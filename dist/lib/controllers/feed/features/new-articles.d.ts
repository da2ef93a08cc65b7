import type { Article } from '../../../model/types.js';
import type { FeedOptions } from '../feed-state.js';
/** New articles to hold back. */
export interface NewArticles {
    readonly keys: ReadonlySet<string>;
    /** Number of them that a list of the same length would show. */
    readonly count: number;
}
/**
 * Finds the incoming articles that would move a visible card: new ones above the last visible article.
 * @param loaded the articles of the list, visible or not
 */
export declare function findNewArticles(visible: readonly Article[], loaded: readonly Article[], incoming: readonly Article[], { sort, tags, exclude }: Pick<FeedOptions, 'sort' | 'tags' | 'exclude'>): NewArticles;
/** The articles below the last one that is still in `articles`: newer ones pushed them off the first page. */
export declare function pushedOff(previous: readonly Article[], articles: readonly Article[]): readonly Article[];
