/** Facts compared per object; with more of them, reading again is as fast. */
const MAX_FACTS = 300;
const MAX_DEPTH = 4;
/**
 * Visits an object's property names and primitive values in a fixed order until `onFact` returns false.
 * @returns whether everything was visited
 */
function visitFacts(value, onFact, depth = MAX_DEPTH) {
    if (!onFact(value))
        return false;
    if (typeof value !== 'object' || !value)
        return true;
    if (!depth)
        return false;
    const object = value;
    // `for in` makes no list of names, which would be garbage a thousand times
    for (const name in object)
        if (Object.hasOwn(object, name) && !(onFact(name) && visitFacts(object[name], onFact, depth - 1)))
            return false;
    return onFact(visitFacts); // marks the end, so that the next object is not taken for a part of this one
}
/** Whether an object still has the facts that were recorded when it was read. */
function isUnchanged(value, facts) {
    let index = 0;
    return visitFacts(value, (fact) => fact === facts[index++]) && index === facts.length;
}
const memo = new WeakMap();
/**
 * Reads an object, or returns the earlier result if the object has not changed since. So a page that provides a whole
 * feed again for one changed article pays for that article only.
 * @param context what else the result depends on
 */
export function memoizeRead(value, context, read) {
    if (typeof value !== 'object' || !value)
        return read();
    const entry = memo.get(value);
    if (entry?.context === context && isUnchanged(value, entry.facts))
        return entry.result;
    const facts = [];
    const isComplete = visitFacts(value, (fact) => facts.push(fact) <= MAX_FACTS);
    const result = read();
    if (isComplete)
        memo.set(value, { context, facts, result });
    return result;
}
