export declare const HIDDEN: RegExp;
/**
 * Text as it may be shown: no hidden characters, white space folded, at most four marks on a letter, at most
 * `max` characters. Markup in it stays text. Anything but a string or a finite number is no text.
 */
export declare function cleanText(value: unknown, max: number): string;
/** The words of some HTML, for an excerpt: read as text, never as markup. */
export declare const htmlToText: (html: string, max: number) => string;
/**
 * A value for a query: spaces become `%20`, since `+` stays a plus sign in `mailto:` and in some apps. Half a
 * character (a lone surrogate) becomes U+FFFD, as `toWellFormed` does, or `encodeURIComponent` would throw.
 */
export declare const encode: (text: string) => string;
