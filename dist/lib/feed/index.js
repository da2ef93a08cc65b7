export { examine } from './diagnose.js';
export { readDirect } from './direct.js';
export { readJsonFeed } from './formats/json-feed.js';
export { loadFeed, sharedFeed } from './load-feed.js';
export { merge, nameOf } from './merge.js';
export { select, tagsOf } from './select.js';
export { FeedError } from '../model/feed-error.js';
