/** The address of this page that is meant to be passed on: the canonical one, else the one in the address bar. */
export declare const pageUrl: (page: Document) => string;
