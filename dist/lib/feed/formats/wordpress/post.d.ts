import { type RawArticle } from '../../../model/read-articles.js';
/** Whether a value has the members of a post, unlike a category, a user or an error. */
export declare function isPost(value: unknown): boolean;
/**
 * Converts a post; empty for anything else, and for a post that is not public.
 * @param base the site, which addresses without a host are relative to
 */
export declare function toRawArticle(value: unknown, base?: string): RawArticle;
