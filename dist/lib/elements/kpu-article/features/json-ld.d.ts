import type { Article } from '../../../model/types.js';
/**
 * Describes an article to search engines: JSON-LD for a script element.
 * @see https://schema.org/NewsArticle
 */
export declare function articleJsonLd(article: Article): string;
/**
 * Lists articles for search engines: JSON-LD for a script element.
 * @see https://schema.org/ItemList
 */
export declare const listJsonLd: (articles: readonly Article[]) => string;
