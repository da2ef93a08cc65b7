export { call } from './call.js';
export { laterLimits, requestLimits } from './limits.js';
export { probe } from './probe.js';
export { request } from './request.js';
