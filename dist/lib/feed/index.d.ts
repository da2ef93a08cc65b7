export type { FeedFormat } from './feed-format.js';
export { examine } from './diagnose.js';
export { readDirect, type DirectData } from './direct.js';
export { readJsonFeed } from './formats/json-feed.js';
export { loadFeed, sharedFeed, type LoadOptions } from './load-feed.js';
export { select, type Selection } from './select.js';
export { FeedError, type FeedErrorCode, type FeedErrorFacts } from '../model/feed-error.js';
export type { Article, Attachment, Feed, FeedDate, Image } from '../model/types.js';
export type { Limits } from '../net/limits.js';
