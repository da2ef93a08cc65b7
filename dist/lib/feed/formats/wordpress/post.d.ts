import { type RawArticle } from '../../../model/read-feed.js';
/** Whether a value has the members of a post, unlike a category, a user or an error. */
export declare function isPost(value: unknown): boolean;
/** Converts a post; empty for anything else, and for a post that is not public. */
export declare function toRawArticle(value: unknown): RawArticle;
