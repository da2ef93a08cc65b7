import type { Article } from '../../../model/types.js';
/** Which metadata of an article is added to the page. */
interface MetadataOptions {
    readonly pageTitle: boolean;
    readonly structuredData: boolean;
}
/** Updates the title of the page and the structured data, if the options request them. */
export declare class PageMetadata {
    #private;
    constructor(host: Element);
    update(article: Article | undefined, { pageTitle, structuredData }: MetadataOptions): void;
}
export {};
