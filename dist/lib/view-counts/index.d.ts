export type { Ask, CountedItem, Counter } from './counter.js';
export { counters } from './counters/index.js';
export { countStoreFor, type CountStore } from './count-store.js';
