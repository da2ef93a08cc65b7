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
/** The groups of cards around marks of one kind. */
export declare function groupsOf(page: PageIndex, marks: readonly Mark[]): readonly Group[];
