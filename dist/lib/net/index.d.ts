export { probeCors } from './cors-probe.js';
export { decodeAnswer } from './decode.js';
export { requestFeed, type Answer } from './http-request.js';
export { requestJson } from './json-request.js';
export { laterLimits, requestLimits, type Limits, type RequestLimits } from './limits.js';
