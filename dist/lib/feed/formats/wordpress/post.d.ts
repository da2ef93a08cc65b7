import { type RawArticle } from '../../../model/article.js';
/** Whether a value has what a post has, and a category, a user or an error does not have. */
export declare function isPost(value: unknown): boolean;
/** A post as an article; nothing where it is none, or not for the public. */
export declare function rawArticle(value: unknown): RawArticle;
