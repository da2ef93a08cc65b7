// npm entry without side effects: classes, `loadFeed`, types. `kpu-news/define` registers the elements.
export { KpuArticle } from './elements/kpu-article/kpu-article.js';
export { KpuNewsList } from './elements/kpu-news-list/kpu-news-list.js';
export { KpuShareBar } from './elements/kpu-share-bar/kpu-share-bar.js';
export type { ErrorDetail, KpuEvents, LoadDetail, OpenDetail, ShareDetail, ViewDetail } from './events.js';
export {
  FeedError,
  loadFeed,
  readJsonFeed,
  type FeedFormat,
  type LoadOptions,
  type ReadTools,
} from './feed/index.js';
export type { FeedErrorCode, FeedErrorFacts } from './model/feed-error.js';
export type { Article, Attachment, Feed, FeedDate, Image, ImageSize, ShareItem } from './model/types.js';
export type { Limits } from './net/index.js';
export type { Messages } from './i18n/index.js';
export type { ShareTarget } from './share/index.js';
export type { Ask, CountedItem, Counter } from './view-counts/index.js';
