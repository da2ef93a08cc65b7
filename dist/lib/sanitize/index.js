export { safeBody } from './article-body.js';
export { sanitize } from './sanitize.js';
export { fromText } from './plain-text.js';
export { serializeBody } from './serialize.js';
