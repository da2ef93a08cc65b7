/**
 * The text of a title or name: tags are removed, then entities are decoded once, so that an escaped "<KPPS>" stays. Not
 * for HTML that is shown as such.
 */
export declare const plainText: (html: unknown) => string;
/** The text of an excerpt. */
export declare const excerptText: (html: unknown) => string;
