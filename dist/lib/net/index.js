export { probeCors } from './cors-probe.js';
export { decodeAnswer } from './decode.js';
export { requestFeed } from './http-request.js';
export { requestJson } from './json-request.js';
export { laterLimits, requestLimits } from './limits.js';
