export { sanitize } from './sanitize.js';
export { fromText } from './plain-text.js';
export { serializeBody } from './serialize.js';
