export { sanitize } from './sanitize.js';
export { fromText } from './text.js';
export { writtenBody } from './written.js';
