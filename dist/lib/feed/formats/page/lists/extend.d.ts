import type { Card, Group } from './groups.js';
import type { Item } from '../cards/items.js';
import type { PageIndex } from '../page-index.js';
import type { Evidence } from './score.js';
import type { Mark } from './marks.js';
/** A list whose cards were read. */
export interface ReadGroup {
    readonly group: Group;
    readonly items: readonly Item[];
    readonly evidence: Evidence;
}
/**
 * The cards beside a list that may belong to it: the first article is often larger, and stands in front of the others or
 * of the element that holds them.
 */
export declare function neighbours(page: PageIndex, { container, cards }: Group, marks: readonly Mark[]): readonly Card[];
/** Whether a card beside a list has what the list's cards have. */
export declare function isLike(item: Item, { items, evidence }: ReadGroup): boolean;
/**
 * Whether one list is in a card of another one and its cards look the same: a tag that was not closed has put the rest of
 * the list there.
 */
export declare function isContinued(page: PageIndex, a: ReadGroup, b: ReadGroup): boolean;
