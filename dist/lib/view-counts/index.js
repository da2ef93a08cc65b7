export { counters } from './counters/index.js';
export { countStoreFor } from './count-store.js';
