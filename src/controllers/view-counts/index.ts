import type { FeedStore } from '../feed/feed-state.js';
import { ViewCountsController, type ViewCountOptions } from './view-counts-controller.js';

// The entry of the bundle `counters`, which is loaded if an element has a counter.

/** Shows the counts of an element's counter for as long as it has one. */
export function attachViewCounts(store: FeedStore, options: ViewCountOptions): void {
  store.use(new ViewCountsController(store, options));
}
