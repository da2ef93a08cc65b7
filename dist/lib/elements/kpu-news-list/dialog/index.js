// The entry of the bundle `dialog`.
export { ArticleDialog } from './article-dialog.js';
