export { describeError, describeError as examine } from './errors/diagnose.js';
export { readProvidedFeed } from './provided-feed.js';
export { readJsonFeed } from './formats/json-feed.js';
export { loadFeed, loadSharedFeed } from './load-feed.js';
export { mergeFeeds, feedName } from './merge-feeds.js';
export { isFollowable } from './next-page.js';
export { parseSrcList } from './src-list.js';
export { selectArticles, tagsOf } from './select-articles.js';
export { FeedError } from '../model/feed-error.js';
