export { articlePage } from './article-page.js';
