/** What an article may show, in the order of the page. */
export declare const FIELDS: string[];
/** Cards that are drawn at once; a long list is drawn to its end when the browser has time. */
export declare const FIRST_CARDS = 20;
/** Networks offered where an author names none. */
export declare const NETWORKS: string[];
