import { type CardText } from './card-text.js';
import { type PageIndex } from '../page-index.js';
/** The title of a card and the range of `PageIndex.texts` that it was read from. */
export interface Title {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/** How varied texts are: 1 if all differ. */
export declare const variety: (texts: readonly string[]) => number;
/** The titles of the cards of a list; undefined where a card has none. */
export declare function titlesOf(page: PageIndex, cards: readonly CardText[], isDate: (text: string) => boolean): readonly (Title | undefined)[];
