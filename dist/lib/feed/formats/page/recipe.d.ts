import type { Group } from './lists/groups.js';
import type { PageIndex } from './page-index.js';
/** Where a page's list was found: plain JSON, to find it there again. */
export interface PageRecipe {
    readonly version: 1;
    /** The way to the cards: tags from the body down. */
    readonly path: string;
    /** The way to a card's title. */
    readonly title: string;
    /** Classes that all cards have. */
    readonly classes: readonly string[];
}
/** Writes down where a list was found. */
export declare function recipeOf(page: PageIndex, { cards }: Group): PageRecipe;
/** Whether a list is where a recipe says. */
export declare function isWhere(page: PageIndex, group: Group, recipe: PageRecipe): boolean;
