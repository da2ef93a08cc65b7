import type { Article, Feed } from '../model/types.js';
/**
 * A feed as a JSON Feed document for a page, with absolute addresses.
 * @param articles those that the page needs
 * @param needsBody whether it needs the body of an article too
 * @see https://www.jsonfeed.org/version/1.1/
 */
export declare const jsonFeedOf: ({ title, home, language, next }: Feed, articles: readonly Article[], needsBody: (article: Article) => boolean) => object;
/** JSON for a script element: no text in it can end the element or begin a comment. */
export declare const scriptText: (value: object) => string;
