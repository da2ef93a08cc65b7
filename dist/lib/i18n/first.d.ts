import type { FirstWords } from './messages.js';
/** The words that a list's first card needs, of the languages that the script itself speaks. */
export declare const first: Readonly<Record<string, FirstWords>>;
