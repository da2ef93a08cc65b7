import { sanitize } from './sanitize.js';
import { fromText } from './plain-text.js';
/** An article's body: its sanitized HTML, else its text in paragraphs. */
export const safeBody = async ({ html, text, summary = '' }, options) => (html ? sanitize(html, options) : fromText(text ?? summary));
