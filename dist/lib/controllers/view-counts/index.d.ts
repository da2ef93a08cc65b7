import type { FeedStore } from '../feed/feed-state.js';
import { type ViewCountOptions } from './view-counts-controller.js';
/** Shows the counts of an element's counter for as long as it has one. */
export declare function attachViewCounts(store: FeedStore, options: ViewCountOptions): void;
