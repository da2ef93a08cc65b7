import type { Article } from './types.js';
/**
 * The page of this site that shows an article, after a template such as `/berita?id={id}`. Undefined where the
 * template is no http(s) address, or where filling it in would lead to another place.
 */
export declare function expandArticleUrl(template: string, { id, url }: Article, base: string): string | undefined;
