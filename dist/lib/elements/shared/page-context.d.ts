/** The data of the page that views use. */
export interface PageContext {
    /** URL of the page. */
    readonly url: string;
    /** URL to share. */
    readonly canonicalUrl: string;
    readonly title: string;
}
export declare const readPageContext: (page: Document) => PageContext;
