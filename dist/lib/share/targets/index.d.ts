import type { LazyShareTarget, ShareTarget } from '../share-target.js';
/** One line per target: the default ones, then those that share one bundle. */
export declare const targets: readonly (ShareTarget | LazyShareTarget)[];
