import type { Article } from '../../model/types.js';
/**
 * Describes an article to search engines, as JSON-LD that may stand in a script element.
 * @see https://schema.org/NewsArticle
 */
export declare function structured(article: Article): string;
/**
 * Names the articles of a list to search engines, as JSON-LD.
 * @see https://schema.org/ItemList
 */
export declare const structuredList: (articles: readonly Article[]) => string;
