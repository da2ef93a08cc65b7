export { safeBody } from './article-body.js';
export { sanitize } from './sanitize.js';
export { serializeBody } from './serialize.js';
