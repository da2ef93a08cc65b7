export { sanitize, type SanitizeOptions } from './sanitize.js';
export { fromText } from './text.js';
export { writtenBody } from './written.js';
export type { SafeFragment } from './safe-fragment.js';
