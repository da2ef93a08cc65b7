export { counters } from './counters/index.js';
export { tallyOf } from './tally.js';
