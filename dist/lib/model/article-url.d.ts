import type { Article } from './types.js';
/**
 * URL of the page that shows an article, from a template such as `/berita?id={id}`. Undefined if the template is not an
 * http(s) URL, or if the article's values would change its origin or path depth.
 */
export declare function expandArticleUrl(template: string, { id, url }: Article, base: string): string | undefined;
