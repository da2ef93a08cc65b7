import type { Article } from '../../../model/types.js';
import { type ListView } from '../list-view.js';
type Filter = (article: Article) => boolean;
/** The same filter, without the article with a key. */
export declare const without: (key: string | undefined, filter: Filter | undefined) => Filter | undefined;
/** How many articles a search has looked through that has found none. */
export declare const searchedCount: ({ articles, options, state }: ListView, search: Filter | undefined) => number;
/** A predicate for articles that contain every search word, ignoring case and accents; undefined without words. */
export declare function matcher(search: string): Filter | undefined;
export {};
