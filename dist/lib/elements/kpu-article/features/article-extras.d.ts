export { ArticlePages } from '../../../controllers/feed/article-pages.js';
export { attachAfterRender } from './after-render.js';
export { findRemote } from './find-article.js';
export { PageMetadata } from './page-metadata.js';
