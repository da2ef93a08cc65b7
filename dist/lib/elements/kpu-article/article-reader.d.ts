import type { FeedController } from '../../controllers/feed-controller.js';
import { FeedError } from '../../model/feed-error.js';
import type { Article } from '../../model/types.js';
import type { HtmlPolicy } from '../../trusted-types.js';
import type { Given } from '../kpu-element.js';
import type { KpuArticle } from './kpu-article.js';
/** What the element hands to this chunk, since of these a page must have one copy. */
export interface Reading extends Given {
    readonly policy: HtmlPolicy | undefined;
    readonly feed: FeedController;
}
/**
 * Finds the article, draws it and puts its body in: all of `<kpu-article>` that a list does not need. It comes
 * in a chunk that is fetched together with the feed.
 */
export declare class ArticleReader {
    #private;
    constructor(host: KpuArticle, given: Reading);
    /** Settles when the newest article's body is in place. */
    get settled(): Promise<unknown>;
    /** The article asked for is not in the feed. */
    get missing(): FeedError | undefined;
    /** Why there is nothing to show. */
    get failure(): FeedError | undefined;
    updated(): void;
    render(): unknown;
    /** Settles when all is here that the first drawing needs. */
    ready(): Promise<void>;
    /** The article to show, once it is loaded. */
    get article(): Article | undefined;
}
