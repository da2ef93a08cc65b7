import type { Article } from '../model/types.js';
/** The words of an article's body as markup, without a parser: for a body that takes too long to sanitize. */
export declare const plainBody: ({ html, text, summary }: Pick<Article, "html" | "text" | "summary">) => string;
