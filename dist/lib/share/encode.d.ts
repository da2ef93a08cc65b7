export { encode } from '../model/text.js';
/** The parts there are, a blank line between them. */
export declare const paragraphs: (...parts: readonly (string | undefined)[]) => string;
