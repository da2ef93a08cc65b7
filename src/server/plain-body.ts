import { cleanText } from '../model/text.js';
import type { Article } from '../model/types.js';
import { htmlToParagraphs } from '../sanitize/extras/index.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters of a paragraph. */
const MAX_LENGTH = 10_000;

/** The words of an article's body as markup, without a parser: for a body that takes too long to sanitize. */
export const plainBody = ({ html, text, summary = '' }: Pick<Article, 'html' | 'text' | 'summary'>): string =>
  (html ? htmlToParagraphs(html) : (text ?? summary))
    .split(/\n\s*\n/)
    .map((paragraph) => cleanText(paragraph, MAX_LENGTH).replace(/[&<>]/g, (char) => ENTITIES[char]))
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
