import type { LazyShareTarget, ShareTarget } from '../share-target.js';
/** One line per target: the default ones, then those that are loaded when an element names them. */
export declare const targets: readonly (ShareTarget | LazyShareTarget)[];
