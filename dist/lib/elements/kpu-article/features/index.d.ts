export { ArticleFeatures } from './article-features.js';
