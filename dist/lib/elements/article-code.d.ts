/** Fetches the code that draws an article, so that it is here when one is opened. */
export declare const fetchArticleCode: () => Promise<unknown>;
