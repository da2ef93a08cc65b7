import type { Article } from '../model/types.js';
import type { SafeFragment } from './safe-fragment.js';
import type { SanitizeOptions } from './options.js';
import { sanitize, sanitizeText } from './sanitize.js';

/** An article's body: its sanitized HTML, else its text in paragraphs. */
export const safeBody = async (
  { html, text, summary = '' }: Pick<Article, 'html' | 'text' | 'summary'>,
  options: SanitizeOptions,
): Promise<SafeFragment> => (html ? sanitize(html, options) : sanitizeText(text ?? summary, options));
