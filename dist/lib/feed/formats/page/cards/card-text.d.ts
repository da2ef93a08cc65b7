import type { Card } from '../lists/groups.js';
import { type PageIndex } from '../page-index.js';
/** A run of text in a card that no other element interrupts. */
export interface Line {
    readonly text: string;
    /** Range of `PageIndex.texts`. */
    readonly start: number;
    readonly end: number;
    /** The element of its first text. */
    readonly element: number;
    /** Where it stands in the card, the same for alike lines of alike cards. */
    readonly slot: string;
    readonly link?: string;
    readonly isHeading: boolean;
}
/** A card with its texts and the elements in it. */
export interface CardText {
    readonly card: Card;
    readonly lines: readonly Line[];
    /** Ranges of elements: the root's and those beside it. */
    readonly ranges: readonly (readonly [start: number, end: number])[];
}
/** The classes that most cards of a list have, so that those of one article do not tell its lines from others'. */
export declare function sharedClasses(page: PageIndex, cards: readonly Card[]): ReadonlySet<string>;
/** The lines of a card. */
export declare function readCard(page: PageIndex, card: Card, classes: ReadonlySet<string>): CardText;
/** The numbers of all elements of a card. */
export declare function elementsIn({ ranges }: CardText): Generator<number>;
/** Whether a text is that of a link to read on. */
export declare const isMore: (text: string) => boolean;
export declare const wordsIn: (text: string) => number;
/** Letters and digits alone, to compare texts that were written by several programs. */
export declare const letters: (text: string) => string;
