/**
 * The text of a title, name or excerpt: entities are decoded once, then tags are removed. Not for HTML that is shown as
 * such.
 */
export declare function plainText(html: unknown): string;
