import type { Article } from '../../model/types.js';
import type { Named } from './address.js';
import type { Shelf } from './shelf.js';
/** How the address names an article: ids of several feeds may be the same. */
export declare const idOf: ({ feed }: Shelf, { id, key }: Article) => string;
/** Whether this is the article that the address names. */
export declare const isNamed: (article: Article, { id, key }: Named) => boolean;
/** The article that the address names, among those that are loaded. */
export declare const findNamed: (shelf: Shelf, named: Named) => Article | undefined;
/** The same, alone where the feed's format can give it so, else on the feed's further pages. */
export declare function seekNamed(shelf: Shelf, named: Named): Promise<Article | undefined>;
