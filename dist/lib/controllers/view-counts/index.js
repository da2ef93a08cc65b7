import { ViewCountsController } from './view-counts-controller.js';
// The entry of the bundle `counters`: fetched where an element names a counter. All counters are in it.
/** Keeps the views of an element at what its counter says, for as long as it names one. */
export function attachViewCounts(store, options) {
    store.use(new ViewCountsController(store, options));
}
