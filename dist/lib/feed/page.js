// `kpu-news/page`: reads web pages that list news, from a tree that any parser can make.
export { feedLinks } from './formats/site/links.js';
export { fromDocument } from './formats/page/page-tree.js';
export { readPage } from './formats/page/read-page.js';
export { FeedError } from '../model/feed-error.js';
