import type { TemplateResult } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { FeedError } from '../../../model/feed-error.js';
import type { Article } from '../../../model/types.js';
import type { ArticleHost } from '../article-host.js';
import { type ArticleView } from '../article-view.js';
/** Selects the article, renders it and inserts its body. */
export declare class ArticleFeatures {
    #private;
    /** What the element renders; undefined before the first update. */
    view?: ArticleView;
    constructor(host: ArticleHost, store: FeedStore);
    /** Resolves when the current article and its body have been rendered. */
    get settled(): Promise<unknown>;
    /** The article to show; undefined until it is loaded. */
    get article(): Article | undefined;
    /** Why the requested article is not shown. */
    get missing(): FeedError | undefined;
    /** Called before each render: determines the view. */
    update(): void;
    render(): TemplateResult | undefined;
    updated(): void;
    /** Resolves when everything that the first render needs has been loaded. */
    ready(): Promise<void>;
}
