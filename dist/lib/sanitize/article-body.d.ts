import type { Article } from '../model/types.js';
import type { SafeFragment } from './safe-fragment.js';
import type { SanitizeOptions } from './options.js';
/** An article's body: its sanitized HTML, else its text in paragraphs. */
export declare const safeBody: ({ html, text, summary }: Pick<Article, "html" | "text" | "summary">, options: SanitizeOptions) => Promise<SafeFragment>;
