import type { Answer } from '../../../net/index.js';
import type { FeedFormat } from '../../feed-format.js';
/**
 * Asks for posts. Where it is `_embed` that a plugin fails at, the posts without it are better than none; a page
 * past the last one, which WordPress answers with status 400, is an empty page.
 * @param again whether, after this status, the same request without `_embed` may do
 */
export declare function askPosts(url: string, get: (url: string) => Promise<Answer>, again: (status: number) => boolean): Promise<Answer>;
/** A server that says 503 is busy or under repair, whatever it is asked. */
export declare const isServerFault: (status: number) => boolean;
/**
 * Posts of a WordPress site, as its REST API gives them; other types of posts as well.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export declare const wordpress: FeedFormat;
