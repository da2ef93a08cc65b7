/** What an object said when it was read, and what was read of it. */
interface Reading {
  readonly context: string;
  readonly facts: readonly unknown[];
  readonly read: unknown;
}

/** Facts that are compared at most; with more of them, reading again is as cheap. */
const MOST_FACTS = 300;
const DEEPEST = 4;

/** Tells all that a value says, names and plain values in one order, for as long as `told` is content. */
function tell(value: unknown, told: (fact: unknown) => boolean, depth = DEEPEST): boolean {
  if (!told(value)) return false;
  if (typeof value !== 'object' || !value) return true;
  if (!depth) return false;
  const inner = value as Record<string, unknown>;
  // without a list of the names, which would be garbage a thousand times
  for (const name in inner)
    if (Object.hasOwn(inner, name) && !(told(name) && tell(inner[name], told, depth - 1))) return false;
  return told(tell); // the end, or what follows could be taken for a part of it
}

/** Whether an object still says the same. */
function says(value: object, facts: readonly unknown[]): boolean {
  let at = 0;
  return tell(value, (fact) => fact === facts[at++]) && at === facts.length;
}

const readings = new WeakMap<object, Reading>();

/**
 * What is read of an object: what was read of it before, where that object still says the same. Pages that hand
 * over a whole feed again for the one article that changed pay for that one.
 * @param context what else the reading depends on
 */
export function memoizeRead<Read>(value: unknown, context: string, read: () => Read): Read {
  if (typeof value !== 'object' || !value) return read();
  const known = readings.get(value);
  if (known?.context === context && says(value, known.facts)) return known.read as Read;
  const facts: unknown[] = [];
  const whole = tell(value, (fact) => facts.push(fact) <= MOST_FACTS);
  const result = read();
  if (whole) readings.set(value, { context, facts, read: result });
  return result;
}
