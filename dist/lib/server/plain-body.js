import { cleanText } from '../model/text.js';
import { htmlToParagraphs } from '../sanitize/extras/index.js';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters of a paragraph. */
const MAX_LENGTH = 10_000;
/** The words of an article's body as markup, without a parser: for a body that takes too long to sanitize. */
export const plainBody = ({ html, text, summary = '' }) => (html ? htmlToParagraphs(html) : (text ?? summary))
    .split(/\n\s*\n/)
    .map((paragraph) => cleanText(paragraph, MAX_LENGTH).replace(/[&<>]/g, (char) => ENTITIES[char]))
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
