import type { Article } from '../model/types.js';
/** A text without case, accents, punctuation and white space, which differ between copies. */
export declare const normalizeText: (text: string, max: number) => string;
/**
 * Whether one of two articles with the same title has the text of the other, as far as a summary goes. Where neither has
 * any, a long title must do.
 */
export declare function isSameText(a: Article, b: Article): boolean;
