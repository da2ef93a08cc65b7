import type { Article } from '../../../model/types.js';
type Filter = (article: Article) => boolean;
/** The same filter, without the article with a key. */
export declare const without: (key: string | undefined, filter: Filter | undefined) => Filter | undefined;
/** A predicate for articles that contain every search word, ignoring case and accents; undefined without words. */
export declare function matcher(search: string): Filter | undefined;
export {};
