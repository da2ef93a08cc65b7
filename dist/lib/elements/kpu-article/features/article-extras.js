// The entry of the bundle `article-extras`: what an article needs only once it is on screen, or where a page asks for it.
export { ArticlePages } from '../../../controllers/feed/article-pages.js';
export { attachAfterRender } from './after-render.js';
export { findRemote } from './find-article.js';
export { PageMetadata } from './page-metadata.js';
