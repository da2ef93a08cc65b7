const memo = new WeakMap<object, readonly [facts: string, result: unknown]>();

export function memoizeRead<Result>(value: unknown, context: string, read: () => Result): Result {
  try {
    const facts = context + JSON.stringify(value);
    const [known, earlier] = memo.get(value as object) ?? [];
    if (known === facts) return earlier as Result;
    const result = read();
    memo.set(value as object, [facts, result]);
    return result;
  } catch {
    return read(); // a property that throws, or an object that contains itself
  }
}
