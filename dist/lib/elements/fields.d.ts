/** What an article may show, in the order of the page. */
export declare const FIELDS: string[];
/** Networks offered where an author names none. */
export declare const NETWORKS: string[];
