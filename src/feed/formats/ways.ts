import type { FeedFormat } from '../feed-format.js';
import { jsonFeed } from './json-feed.js';

/** One line per format, asked in this order. */
export const formats: readonly FeedFormat[] = [
  jsonFeed, //
];
