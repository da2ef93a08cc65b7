export { defaultLimits, type Limits } from './limits.js';
export { probe } from './probe.js';
export { request, type Answer } from './request.js';
