export { call, type CallOptions } from './call.js';
export { laterLimits, requestLimits, type Limits, type RequestLimits } from './limits.js';
export { probe } from './probe.js';
export { request, type Answer } from './request.js';
