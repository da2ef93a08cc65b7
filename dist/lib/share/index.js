import { targets } from './targets/index.js';
export { targets };
/**
 * The targets of an author's list of names, in its order, each once. `twitter` means `x`.
 * @param extra targets of the page: they win over built-in ones of the same id
 * @returns the targets, those in a chunk not loaded yet, and the names that mean nothing here
 */
export const findTargets = (names, extra = []) => {
    const found = new Set();
    const unknown = [];
    for (const name of names) {
        const id = name === 'twitter' ? 'x' : name;
        const target = [...extra, ...targets].find((one) => one.id === id);
        if (target)
            found.add(target);
        else
            unknown.push(name);
    }
    return { targets: [...found], unknown };
};
