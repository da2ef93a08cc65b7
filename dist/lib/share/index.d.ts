import type { LazyShareTarget, ShareTarget } from './share-target.js';
import { targets } from './targets/index.js';
export type { LazyShareTarget, ShareTarget } from './share-target.js';
export { targets };
/**
 * The targets of an author's list of names, in its order, each once. `twitter` means `x`.
 * @param extra targets of the page: they win over built-in ones of the same id
 * @returns the targets, those in a chunk not loaded yet, and the names that mean nothing here
 */
export declare const findTargets: (names: readonly string[], extra?: readonly ShareTarget[]) => {
    readonly targets: readonly (ShareTarget | LazyShareTarget)[];
    readonly unknown: readonly string[];
};
