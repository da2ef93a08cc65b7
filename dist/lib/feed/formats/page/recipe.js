const MAX_LEVELS = 60;
function pathOf(page, from, to) {
    const tags = [];
    for (let at = from, level = 0; at > to && level < MAX_LEVELS; at = page.parents[at], level++)
        tags.push(page.elements[at].tag);
    return tags.reverse().join('>');
}
const mostCommon = (values) => {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};
/** Writes down where a list was found. */
export function recipeOf(page, { cards }) {
    const [first = [], ...others] = cards.map(({ root }) => page.classes[root]);
    return {
        version: 1,
        path: mostCommon(cards.map(({ root }) => pathOf(page, root, 0))),
        title: mostCommon(cards.map(({ root, mark }) => pathOf(page, mark.element, root))),
        classes: first.filter((name) => others.every((names) => names.includes(name))),
    };
}
/** Whether a list is where a recipe says. */
export function isWhere(page, group, recipe) {
    const { path, title, classes } = recipeOf(page, group);
    return (path === recipe.path && title === recipe.title && recipe.classes.every((name) => classes.includes(name)));
}
