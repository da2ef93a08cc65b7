import type { Article } from '../model/types.js';
import type { SafeFragment } from './safe-fragment.js';
import { appendCutNote, sanitize, type SanitizeOptions } from './sanitize.js';
import { fromText } from './plain-text.js';

/** An article's body: its sanitized HTML, else its text in paragraphs. */
export async function safeBody(
  { html, text, summary = '' }: Pick<Article, 'html' | 'text' | 'summary'>,
  options: SanitizeOptions,
): Promise<SafeFragment> {
  if (html) return sanitize(html, options);
  let isCut = false;
  const body = fromText(text ?? summary, () => {
    isCut = true;
  });
  if (isCut) appendCutNote(body, options);
  return body;
}
