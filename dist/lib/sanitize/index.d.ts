export { safeBody } from './article-body.js';
export type { SanitizeOptions } from './options.js';
export { sanitize } from './sanitize.js';
export { serializeBody } from './serialize.js';
export type { SafeFragment } from './safe-fragment.js';
