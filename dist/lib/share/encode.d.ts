/**
 * A value for a query: spaces become `%20`, since `+` stays a plus sign in `mailto:` and in some apps. Half a
 * character (a lone surrogate) becomes U+FFFD, as `toWellFormed` does, or `encodeURIComponent` would throw.
 */
export declare const encode: (text: string) => string;
/** The parts there are, a blank line between them. */
export declare const paragraphs: (...parts: readonly (string | undefined)[]) => string;
