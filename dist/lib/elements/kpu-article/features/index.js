// The entry of the bundle `article`: everything of `<kpu-article>` that a page without articles does not need.
export { ArticleFeatures } from './article-features.js';
