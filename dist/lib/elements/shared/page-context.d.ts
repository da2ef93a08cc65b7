/** What views take from the page around an element. */
export interface PageContext {
    /** The page's own address. */
    readonly url: string;
    /** The address that is meant to be shared. */
    readonly canonicalUrl: string;
    readonly title: string;
}
export declare const readPage: (page: Document) => PageContext;
