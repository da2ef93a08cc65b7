/**
 * The Damerau-Levenshtein distance: how many letters to insert, delete, replace or swap with the next one make one word
 * of another.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
export function editDistance(word: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= word.length; row++) {
    const above = rows[row - 1];
    const costs = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = word[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      costs.push(
        Math.min(
          above[column] + 1,
          costs[column - 1] + 1,
          above[column - 1] + (isSame ? 0 : 1),
          isSwapped ? rows[row - 2][column - 2] + 1 : Infinity,
        ),
      );
    }
    rows.push(costs);
  }
  return rows[word.length][other.length];
}

/** Suggests on the console which attribute was meant. A name unlike all others belongs to another script. */
export function suggestAttributeNames(
  tag: string,
  unknown: readonly string[],
  known: readonly string[],
): void {
  for (const name of unknown) {
    if (name.length > 40) continue;
    const [nearest] = known
      .map((attribute) => ({ attribute, distance: editDistance(name, attribute) }))
      .filter(({ attribute, distance }) => distance <= (attribute.length > 4 ? 2 : 1))
      .sort((a, b) => a.distance - b.distance);
    if (nearest)
      console.warn(`[kpu-news] <${tag} ${name}>: there is no such attribute. Is it ${nearest.attribute}?`);
  }
}
