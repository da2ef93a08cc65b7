/**
 * Invisible characters that change what a reader sees: controls, direction overrides, zero-width spaces, tags. Joiners
 * are not among them, since scripts and emoji need them, nor are the tags that make a flag of a black one.
 */
export declare const HIDDEN: RegExp;
/**
 * Text that is safe to show: no invisible characters, single spaces, at most four combining marks on a letter, at most
 * `max` characters. Markup in it stays text. Anything but a string or a finite number becomes an empty string.
 */
export declare function cleanText(value: unknown, max: number): string;
/** HTML without its markup; blocks are separated by spaces. Entities are not decoded. */
export declare const stripTags: (html: string) => string;
/** The text of HTML for an excerpt. The HTML is never parsed as markup. */
export declare const htmlToText: (html: string, max: number) => string;
/**
 * Encodes a query value: spaces become `%20`, since `+` stays a plus sign in `mailto:` and in some apps. A lone
 * surrogate becomes U+FFFD, as `toWellFormed` does, since `encodeURIComponent` would throw.
 */
export declare const encode: (text: string) => string;
