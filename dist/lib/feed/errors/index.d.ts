export { assertClosed } from './circuit-breaker.js';
export { describeError, describeIgnored } from './diagnose.js';
export { withRetries } from './retry.js';
