export { ArticleDialog } from './article-dialog.js';
