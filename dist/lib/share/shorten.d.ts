/**
 * Cuts between two characters as a reader sees them, and says so with an ellipsis, which counts too.
 * @param max room for the text, in the unit of `weigh`; with no room left the result is empty
 * @param weigh what the network counts for one grapheme
 */
export declare function shorten(text: string, max: number, weigh: (grapheme: string) => number): string;
