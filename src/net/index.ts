export { call, type CallOptions } from './json-request.js';
export { laterLimits, requestLimits, type Limits, type RequestLimits } from './limits.js';
export { probe } from './cors-probe.js';
export { request, type Answer } from './http-request.js';
