/**
 * Invisible characters that change what a reader sees. What writing needs is not among them: white space, soft hyphens,
 * joiners, variation selectors, and tags as part of a flag.
 */
export declare const INVISIBLE: RegExp;
/** Combining marks after the eighth on a letter: layout and normalization take quadratic time for them. */
export declare const MARKS: RegExp;
/** Removes invisible characters that deceive readers, and marks that nobody can read. */
export declare const stripInvisible: (text: string) => string;
/** Whether a text takes too long to be laid out as it is; its nodes one by one may look harmless. */
export declare const isHardToLayOut: (text: string) => boolean;
