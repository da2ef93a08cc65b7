import type { Counter } from '../counter.js';
/** The built-in counters, one line each; the first is the default. */
export declare const counters: readonly Counter[];
