export { safeBody } from './article-body.js';
export { sanitize, type SanitizeOptions } from './sanitize.js';
export { fromText, htmlToParagraphs } from './plain-text.js';
export { serializeBody } from './serialize.js';
export type { SafeFragment } from './safe-fragment.js';
