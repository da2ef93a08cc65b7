export { defaultLimits } from './limits.js';
export { probe } from './probe.js';
export { request } from './request.js';
