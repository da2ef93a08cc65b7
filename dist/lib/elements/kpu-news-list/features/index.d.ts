import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { ListHost } from '../list-host.js';
import { ListFeatures } from './list-features.js';
export type { ListFeatures };
/** The features of an element, once its words can be in the language of the page. */
export declare function createFeatures(host: ListHost, store: FeedStore): Promise<ListFeatures>;
