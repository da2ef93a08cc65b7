// The one lazy entry of this folder: nothing here is needed until a load fails.
export { assertClosed } from './circuit-breaker.js';
export { describeError, describeIgnored } from './diagnose.js';
export { withRetries } from './retry.js';
