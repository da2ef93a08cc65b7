import type { Article } from '../model/types.js';
import type { SafeFragment } from './safe-fragment.js';
import { sanitize, type SanitizeOptions } from './sanitize.js';
import { fromText } from './plain-text.js';

// A chunk: fetched beside the code that draws an article.

/** An article's body: its HTML made safe, else its text in paragraphs. */
export const safeBody = async (
  { html, text, summary = '' }: Pick<Article, 'html' | 'text' | 'summary'>,
  options: SanitizeOptions,
): Promise<SafeFragment> => (html ? sanitize(html, options) : fromText(text ?? summary));
