import type { LitElement } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { FeedHost } from '../../controllers/feed/feed-state.js';
import type { Messages } from '../../i18n/index.js';
import type { ArticleOptions } from './article-options.js';
/** The members of `<kpu-article>` that its parts use. */
export type ArticleHost = LitElement & ShareHost & FeedHost & {
    readonly options: ArticleOptions;
    readonly messages?: Partial<Messages>;
    /** URL of the feed, if another element has loaded it. */
    readonly feedUrl?: string;
    reload(): Promise<void>;
};
