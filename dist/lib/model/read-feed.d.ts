import { type RawFeed } from './read-articles.js';
import type { Feed } from './types.js';
export type { RawArticle } from './read-articles.js';
/** Validates a format's feed. Reading the result again gives an equal feed. */
export declare function readFeed(raw: RawFeed): Feed;
