/** Where an element is to stand: the page that it will be printed into. */
export interface ServerPage {
    /** Address of the page. */
    readonly url: string;
    /** Title of the page. */
    readonly title?: string;
}
/**
 * Stands in for what an element asks of its page while it makes its template on a server: where it is, in which
 * language, and a place for the styles of its later part. Nothing else of a DOM is needed, so there is none.
 * @returns the styles that the later part adds
 */
export declare function standIn(element: HTMLElement, tag: string, { url, title }: ServerPage): () => string;
/** Sets attributes as a parser does. */
export declare function setAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void;
