/** HTML or text without the sentence that WordPress puts below it. */
export declare function cutFooter(html: string): string;
/** HTML of an excerpt without what themes put at its end: a link to the article, and the sentence above. */
export declare function cutExcerpt(html: string): string;
/** The text of an excerpt: without what points to the rest, with "…" where it was cut. */
export declare function tidyExcerpt(given: string): string;
/** The marks of a CDATA section that was escaped and so became text. */
export declare const withoutCdata: (text: string) => string;
