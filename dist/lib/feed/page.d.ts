export { feedLinks } from './formats/site/links.js';
export { fromDocument, type PageElement } from './formats/page/page-tree.js';
export { readPage, type PageOptions, type PageResult, type PageRung } from './formats/page/read-page.js';
export type { PageRecipe } from './formats/page/recipe.js';
export { FeedError } from '../model/feed-error.js';
