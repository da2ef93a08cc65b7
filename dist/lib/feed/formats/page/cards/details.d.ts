import { type CardText } from './card-text.js';
import { type Title } from './titles.js';
/** The number of views that a short text tells. */
export declare function viewsInText(text: string): number | undefined;
/** How often an article was viewed, as its card says. */
export declare const viewsIn: ({ lines }: CardText) => number | undefined;
/** The first paragraph of a card. */
export declare function summaryIn({ lines }: CardText, title: Title | undefined, isDate: (text: string) => boolean): string | undefined;
/**
 * The section that each card names: a short text in one place of the cards, which several of them share, or which leads
 * to a list.
 */
export declare function sectionsOf(cards: readonly CardText[], titles: readonly (Title | undefined)[], isDate: (text: string) => boolean): readonly (string | undefined)[];
