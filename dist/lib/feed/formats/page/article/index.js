// The entry of the bundle `page-article`: the article of a page of its own.
export { articlePage } from './article-page.js';
