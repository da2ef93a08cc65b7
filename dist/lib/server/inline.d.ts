import type { Article, Feed } from '../model/types.js';
/**
 * A feed as a JSON Feed document to be printed into a page, with absolute addresses.
 * @param articles those that the page needs
 * @param whole whether their bodies are needed too
 * @see https://www.jsonfeed.org/version/1.1/
 */
export declare const jsonFeedOf: ({ title, home, language, next }: Feed, articles: readonly Article[], whole: (article: Article) => boolean) => object;
/** JSON that may stand in a script element: no text of it can end the element or begin a comment. */
export declare const scriptText: (value: object) => string;
