import type { Article } from '../../../model/types.js';
/** What of an article the page itself tells. */
interface MetadataOptions {
    readonly pageTitle: boolean;
    readonly structuredData: boolean;
}
/** Keeps the page's title and the article's structured data up to date, as far as they are asked for. */
export declare class PageMetadata {
    #private;
    constructor(host: Element);
    update(article: Article | undefined, { pageTitle, structuredData }: MetadataOptions): void;
}
export {};
