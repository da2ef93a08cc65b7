import type { ReactiveControllerHost } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { ViewCountHost } from '../../controllers/view-counts/view-counts-controller.js';
import type { Messages } from '../../i18n/index.js';
import type { ListOptions } from './list-options.js';
import type { ListView } from './list-view.js';

/** What the parts of a list may use of the element. */
export interface ListHost extends ReactiveControllerHost, ViewCountHost, ShareHost {
  readonly options: ListOptions;
  readonly messages?: Partial<Messages>;
  /** Key of the article that is read beside the list. */
  readonly besideKey?: string;
  /** What was rendered last. */
  readonly view?: ListView;
  loadMore(): Promise<void>;
  reload(): Promise<void>;
}
