/** The address to share of a page: the canonical one, else the one in the address bar. */
export declare const pageUrl: (page: Document) => string;
