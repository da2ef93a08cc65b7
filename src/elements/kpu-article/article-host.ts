import type { LitElement } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { ViewCountHost } from '../../controllers/view-counts/view-counts-controller.js';
import type { Messages } from '../../i18n/index.js';
import type { ArticleOptions } from './article-options.js';

/** What the parts of `<kpu-article>` use of the element. */
export type ArticleHost = LitElement &
  ShareHost &
  ViewCountHost & {
    readonly options: ArticleOptions;
    readonly messages?: Partial<Messages>;
    /** Address of the feed, if another element has loaded it. */
    readonly feedUrl?: string;
    reload(): Promise<void>;
  };
