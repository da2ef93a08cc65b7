const memo = new WeakMap();
/** The names and values of an object; what is nested is compared as JSON. */
const factsOf = (value) => Object.entries(value)
    .flat()
    .map((fact) => (typeof fact === 'object' ? JSON.stringify(fact) : fact));
/**
 * Reads an object, or returns the earlier result if the object has not changed since. So a page that provides a whole
 * feed again for one changed article pays for that article only.
 * @param context what else the result depends on
 */
export function memoizeRead(value, context, read) {
    if (typeof value !== 'object' || !value)
        return read();
    try {
        const facts = [context, ...factsOf(value)];
        const [known, earlier] = memo.get(value) ?? [];
        if (known?.length === facts.length && known.every((fact, index) => fact === facts[index]))
            return earlier;
        const result = read();
        memo.set(value, [facts, result]);
        return result;
    }
    catch {
        return read(); // a property that throws, or an object that contains itself
    }
}
