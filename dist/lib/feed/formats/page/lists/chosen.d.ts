import type { PageIndex } from '../page-index.js';
import type { PageElement } from '../page-tree.js';
import type { Group } from './groups.js';
/** The list of the elements that were chosen; those in one another count once. */
export declare function chosenGroup(page: PageIndex, elements: readonly PageElement[]): Group | undefined;
