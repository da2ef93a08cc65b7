/** Whether two values hold the same data. */
export function deepEqual(first, second) {
    if (first === second)
        return true;
    if (typeof first !== 'object' || typeof second !== 'object' || !first || !second)
        return false;
    const entries = Object.entries(first);
    return (entries.length === Object.keys(second).length &&
        entries.every(([name, value]) => deepEqual(value, second[name])));
}
/**
 * Replaces the articles of `next` that have not changed, view counts included, by the objects of `previous`, so that
 * their cards are not rendered again.
 */
export function reconcileArticles(previous, next) {
    const known = new Map(previous.map((article) => [article.key, article]));
    return next.map((article) => {
        const before = known.get(article.key);
        return before && deepEqual(before, article) ? before : article;
    });
}
