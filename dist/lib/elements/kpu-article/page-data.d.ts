import type { Article } from '../../model/types.js';
import type { HtmlPolicy } from '../../trusted-types.js';
import type { KpuArticle } from './kpu-article.js';
/** What the article tells of the page: title and structured data, as far as they are wanted. */
export declare class PageData {
    #private;
    constructor(host: KpuArticle, policy: HtmlPolicy | undefined);
    tell(article: Article | undefined): void;
}
