export { encode } from '../model/text.js';
/** Joins the non-empty parts with blank lines. */
export declare const paragraphs: (...parts: readonly (string | undefined)[]) => string;
