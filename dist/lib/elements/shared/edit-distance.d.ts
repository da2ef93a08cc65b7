/**
 * The Damerau-Levenshtein distance: how many letters to insert, delete, replace or swap with the next one make one word
 * of another.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
export declare function editDistance(word: string, other: string): number;
/** Suggests on the console which attribute was meant. A name unlike all others belongs to another script. */
export declare function suggestAttributeNames(tag: string, unknown: readonly string[], known: readonly string[]): void;
