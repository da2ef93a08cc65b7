/** The fields of an article, in the order on the page. */
export declare const FIELDS: string[];
/** Number of cards rendered immediately; the others follow in batches while the browser is idle. */
export declare const FIRST_CARDS = 20;
/** The default networks. */
export declare const NETWORKS: string[];
