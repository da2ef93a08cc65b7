/**
 * The words of a title, a name or an excerpt: entities decoded once, then tags dropped. Not for HTML that is
 * shown as such.
 */
export declare function wordsOf(html: unknown): string;
