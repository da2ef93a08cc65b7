import type { FirstWords, MoreWords } from '../messages.js';
/** The words of a first card. */
export declare const first: FirstWords;
/** All other words. */
export declare const more: MoreWords;
