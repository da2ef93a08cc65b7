import { type Mark } from './marks.js';
import type { PageIndex } from '../page-index.js';
/** One card of a list: its element, and what belongs to it beside that, as numbers of elements or `-1 - text`. */
export interface Card {
    readonly root: number;
    readonly mark: Mark;
    readonly before: readonly number[];
    readonly after: readonly number[];
}
/** Cards that are alike. */
export interface Group {
    readonly container: number;
    readonly cards: readonly Card[];
}
/**
 * Gives cards that are not wrapped, such as headings with paragraphs between them, what stands between them.
 */
export declare function withGaps(page: PageIndex, group: Group): Group;
/** The groups of cards around marks of one kind, without what stands beside the cards. */
export declare function groupsOf(page: PageIndex, marks: readonly Mark[]): readonly Group[];
