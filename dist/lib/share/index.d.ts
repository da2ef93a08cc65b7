import type { LazyShareTarget, ShareTarget } from './share-target.js';
import { targets } from './targets/index.js';
export type { LazyShareTarget, ShareTarget } from './share-target.js';
export { targets };
/**
 * Finds share targets by their names, in the given order and without duplicates. `twitter` means `x`.
 * @param customTargets targets of the page; they take precedence over built-in ones with the same id
 * @returns the targets, some of which have to be loaded first, and the unknown names
 */
export declare const findTargets: (names: readonly string[], customTargets?: readonly ShareTarget[]) => {
    readonly targets: readonly (ShareTarget | LazyShareTarget)[];
    readonly unknown: readonly string[];
};
