import type { Article } from '../../model/types.js';
import type { HtmlPolicy } from '../../trusted-types.js';
/**
 * Describes the article to search engines, in the element's light DOM.
 * @see https://schema.org/NewsArticle
 */
export declare function describe(host: HTMLElement, article: Article, policy?: HtmlPolicy): Element | undefined;
