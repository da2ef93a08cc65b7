import { targets } from './targets/index.js';
export { targets };
/**
 * Finds share targets by their names, in the given order and without duplicates. `twitter` means `x`.
 * @param customTargets targets of the page; they take precedence over built-in ones with the same id
 * @returns the targets, some of which have to be loaded first, and the unknown names
 */
export const findTargets = (names, customTargets = []) => {
    const found = new Set();
    const unknown = [];
    for (const name of names) {
        const id = name === 'twitter' ? 'x' : name;
        const target = [...customTargets, ...targets].find((candidate) => candidate.id === id);
        if (target)
            found.add(target);
        else
            unknown.push(name);
    }
    return { targets: [...found], unknown };
};
