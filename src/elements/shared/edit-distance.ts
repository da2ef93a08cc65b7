// A chunk: fetched where an element has an attribute that is neither its own nor any element's.

/**
 * How many slips make one word of another: a letter put in, left out, changed, or two of them the wrong way round.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
function slips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, to) => to)];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const before = rows[at - 1];
      row.push(
        Math.min(
          before[to] + 1,
          row[to - 1] + 1,
          before[to - 1] + (same ? 0 : 1),
          swapped ? rows[at - 2][to - 2] + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}

/** Tells on the console which attribute was most likely meant. What is like none is some other script's. */
export function suggestAttributeNames(
  tag: string,
  strange: readonly string[],
  known: readonly string[],
): void {
  for (const name of strange) {
    if (name.length > 40) continue;
    const [first] = known
      .map((one) => ({ one, far: slips(name, one) }))
      .filter(({ one, far }) => far <= (one.length > 4 ? 2 : 1))
      .sort((a, b) => a.far - b.far);
    if (first) console.warn(`[kpu-news] <${tag} ${name}>: there is no such attribute. Is it ${first.one}?`);
  }
}
