import type { TemplateResult } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { FeedError } from '../../../model/feed-error.js';
import type { Article } from '../../../model/types.js';
import type { ArticleHost } from '../article-host.js';
import { type ArticleView } from '../article-view.js';
/** Finds the article, renders it and inserts its body. */
export declare class ArticleFeatures {
    #private;
    /** What the element renders; undefined before the first update. */
    view?: ArticleView;
    constructor(host: ArticleHost, store: FeedStore);
    /** Settles when the newest article is on screen with its body. */
    get settled(): Promise<unknown>;
    /** The article to show, once it is loaded. */
    get article(): Article | undefined;
    /** Why the article asked for is not shown. */
    get missing(): FeedError | undefined;
    /** To be called before each render: decides what is shown and announced. */
    update(): void;
    render(): TemplateResult | undefined;
    updated(): void;
    /** Settles when everything is loaded that the first render needs. */
    ready(): Promise<void>;
}
