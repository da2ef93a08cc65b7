import type { Article } from '../../../model/types.js';
/** Whether two values hold the same data. */
export declare function deepEqual(first: unknown, second: unknown): boolean;
/**
 * `next` with the objects of `previous` for those articles that have not changed, counted views included, so that
 * their cards are not rendered again.
 */
export declare function reconcileArticles(previous: readonly Article[], next: readonly Article[]): readonly Article[];
