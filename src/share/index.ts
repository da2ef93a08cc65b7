import type { LazyShareTarget, ShareTarget } from './share-target.js';
import { targets } from './targets/index.js';

export type { LazyShareTarget, ShareTarget } from './share-target.js';
export { targets };

/**
 * The targets of an author's list of names, in its order, each once. `twitter` means `x`.
 * @param extra targets of the page: they win over built-in ones of the same id
 * @returns the targets, those in a chunk not loaded yet, and the names that mean nothing here
 */
export const findTargets = (
  names: readonly string[],
  extra: readonly ShareTarget[] = [],
): { readonly targets: readonly (ShareTarget | LazyShareTarget)[]; readonly unknown: readonly string[] } => {
  const found = new Set<ShareTarget | LazyShareTarget>();
  const unknown: string[] = [];
  for (const name of names) {
    const id = name === 'twitter' ? 'x' : name;
    const target = [...extra, ...targets].find((one) => one.id === id);
    if (target) found.add(target);
    else unknown.push(name);
  }
  return { targets: [...found], unknown };
};
