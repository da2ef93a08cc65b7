// npm entry without side effects: classes, `loadFeed`, types. `kpu-news/define` registers the elements.
export { KpuArticle } from './elements/kpu-article/kpu-article.js';
export { KpuNewsList } from './elements/kpu-news-list/kpu-news-list.js';
export { KpuShareBar } from './elements/kpu-share-bar/kpu-share-bar.js';
export { FeedError, loadFeed, readJsonFeed, } from './feed/index.js';
