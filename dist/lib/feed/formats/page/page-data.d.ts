import type { PageArticle } from './cards/items.js';
import type { PageHead } from './page-head.js';
/** The articles in the data that a page carries for its own scripts. */
export declare function dataArticles(head: PageHead, base: string): readonly PageArticle[];
