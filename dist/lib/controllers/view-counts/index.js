import { ViewCountsController } from './view-counts-controller.js';
// The entry of the bundle `counters`, which is loaded if an element has a counter.
/** Shows the counts of an element's counter for as long as it has one. */
export function attachViewCounts(store, options) {
    store.use(new ViewCountsController(store, options));
}
