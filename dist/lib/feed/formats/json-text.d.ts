/**
 * The JSON in an answer, without what servers and their programs print around it: byte order marks, comments, warnings
 * of PHP, a banner of the host. All of the text where that begins with JSON which does not end, and where there is none.
 */
export declare function jsonIn(text: string): string;
/** Parses the JSON in an answer. Control characters in its strings, which JSON must not have, count as spaces. */
export declare function parseLenient(text: string, url: string): unknown;
