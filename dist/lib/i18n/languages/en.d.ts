import type { FirstWords, MoreWords } from '../messages.js';
/** The words of a first card: they alone are in the script, the others come with what says them. */
export declare const first: FirstWords;
/** All other words. */
export declare const more: MoreWords;
