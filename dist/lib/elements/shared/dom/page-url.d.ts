/** The URL of a page to share: the canonical URL, or else its own. */
export declare const pageUrl: (page: Document) => string;
