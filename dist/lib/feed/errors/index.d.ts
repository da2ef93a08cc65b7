export { assertClosed } from './circuit-breaker.js';
export { describeError } from './diagnose.js';
export { withRetries } from './retry.js';
