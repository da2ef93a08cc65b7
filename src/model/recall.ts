/** What an object said when it was read, and what was read of it. */
interface Reading<Read> {
  readonly facts: readonly unknown[];
  readonly read: Read;
}

/** Facts that are compared at most; with more of them, reading again is as cheap. */
const MOST_FACTS = 300;

/** Puts all that a value says into a row: names and plain values. */
function tell(value: unknown, facts: unknown[], depth: number): void {
  facts.push(value);
  if (typeof value !== 'object' || !value) return;
  if (!depth || facts.length > MOST_FACTS) {
    facts.push(NaN); // says the same as nothing, not even as itself
    return;
  }
  const inner = value as Record<string, unknown>;
  for (const name of Object.keys(inner)) {
    facts.push(name);
    tell(inner[name], facts, depth - 1);
  }
}

const readings = new WeakMap<object, Reading<unknown>>();

/**
 * What is read of an object: what was read of it before, where that object still says the same. Pages that hand
 * over a whole feed again for the one article that changed pay for that one.
 * @param context what else the reading depends on
 */
export function recall<Read>(value: unknown, context: readonly unknown[], read: () => Read): Read {
  if (typeof value !== 'object' || !value) return read();
  const facts = [...context];
  tell(value, facts, 4);
  const known = readings.get(value) as Reading<Read> | undefined;
  if (known?.facts.length === facts.length && known.facts.every((fact, at) => fact === facts[at]))
    return known.read;
  const reading = { facts, read: read() };
  readings.set(value, reading);
  return reading.read;
}
