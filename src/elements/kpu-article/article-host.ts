import type { LitElement } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { FeedHost } from '../../controllers/feed/feed-state.js';
import type { Messages } from '../../i18n/index.js';
import type { ArticleOptions } from './article-options.js';

/** What the parts of `<kpu-article>` use of the element. */
export type ArticleHost = LitElement &
  ShareHost &
  FeedHost & {
    readonly options: ArticleOptions;
    readonly messages?: Partial<Messages>;
    /** What relative addresses in the body are relative to; the feed by default. */
    readonly base?: string;
    reload(): Promise<void>;
  };
