import { sanitize, sanitizeText } from './sanitize.js';
/** An article's body: its sanitized HTML, else its text in paragraphs. */
export const safeBody = async ({ html, text, summary = '' }, options) => (html ? sanitize(html, options) : sanitizeText(text ?? summary, options));
