/**
 * Truncates text between graphemes and appends an ellipsis, which counts towards the limit.
 * @param max limit in the unit of `cost`; if it is less than one ellipsis, the result is empty
 * @param cost what the network counts for one grapheme
 */
export declare function truncate(text: string, max: number, cost: (grapheme: string) => number): string;
