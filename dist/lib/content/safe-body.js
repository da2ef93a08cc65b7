import { sanitize } from './sanitize.js';
import { fromText } from './text.js';
// A chunk: fetched beside the code that draws an article.
/** An article's body: its HTML made safe, else its text in paragraphs. */
export const safeBody = async ({ html, text, summary = '' }, options) => (html ? sanitize(html, options) : fromText(text ?? summary));
