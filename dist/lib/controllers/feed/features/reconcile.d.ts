import type { Article } from '../../../model/types.js';
/** Whether two values hold the same data. */
export declare function deepEqual(first: unknown, second: unknown): boolean;
/**
 * Replaces the articles of `next` that have not changed, view counts included, by the objects of `previous`, so that
 * their cards are not rendered again.
 */
export declare function reconcileArticles(previous: readonly Article[], next: readonly Article[]): readonly Article[];
