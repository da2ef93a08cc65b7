const memo = new WeakMap<object, readonly [facts: readonly unknown[], result: unknown]>();

/** Tells the names and values in some data one after the other, until one is refused; false if one was. */
const tell = (value: unknown, accepts: (fact: unknown) => boolean): boolean =>
  typeof value === 'object' && value
    ? accepts(Array.isArray(value)) &&
      Object.keys(value).every(
        (name) => accepts(name) && tell((value as Record<string, unknown>)[name], accepts),
      ) &&
      accepts(tell) // the end of an object
    : accepts(value);

/**
 * Reads an object, or returns the earlier result if the object has not changed since. So a page that provides a whole
 * feed again for one changed article pays for that article only.
 * @param context what else the result depends on
 */
export function memoizeRead<Result>(value: unknown, context: string, read: () => Result): Result {
  if (typeof value !== 'object' || !value) return read();
  try {
    const [known, earlier] = memo.get(value) ?? [];
    let index = 0;
    // compared without a list of them: most objects are the same as before
    if (known?.[0] === context && tell(value, (fact) => fact === known[++index])) return earlier as Result;
    const facts: unknown[] = [context];
    tell(value, (fact) => facts.push(fact) > 0);
    const result = read();
    memo.set(value, [facts, result]);
    return result;
  } catch {
    return read(); // a property that throws, or an object that contains itself
  }
}
