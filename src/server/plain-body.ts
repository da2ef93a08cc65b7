import type { Article } from '../model/types.js';
import { htmlToParagraphs, stripInvisible } from '../sanitize/index.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The words of an article's body as markup, without a parser: for a body that takes too long to sanitize. */
export const plainBody = ({ html, text, summary = '' }: Pick<Article, 'html' | 'text' | 'summary'>): string =>
  (html ? htmlToParagraphs(html) : stripInvisible(text ?? summary))
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[&<>]/g, (char) => ENTITIES[char]).trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
