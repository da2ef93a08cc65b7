import type { FindRemote } from '../article-selection.js';
/** By itself where the format can give it alone, then on further pages. */
export declare const findRemote: FindRemote;
