import type { LazyShareTarget, ShareTarget } from '../share-target.js';
/** One line per network: an entry for the default ones, the others in a chunk each. */
export declare const targets: readonly (ShareTarget | LazyShareTarget)[];
