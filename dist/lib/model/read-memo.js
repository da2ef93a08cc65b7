/** Results by object, with the object's text when it was read. */
const memo = new WeakMap();
/**
 * Reads an object, or returns the earlier result if the object has not changed since. So a page that provides a whole
 * feed again for one changed article pays for that article only.
 * @param context what else the result depends on
 */
export function memoizeRead(value, context, read) {
    try {
        const facts = context + JSON.stringify(value);
        const [known, earlier] = memo.get(value) ?? [];
        if (known === facts)
            return earlier;
        const result = read();
        memo.set(value, [facts, result]);
        return result;
    }
    catch {
        return read(); // a property that throws, or an object that contains itself
    }
}
