export type { Ask, CountedItem, Counter } from './counter.js';
export { counters } from './counters/index.js';
export { tallyOf, type Tally } from './tally.js';
