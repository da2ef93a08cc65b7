import type { Answer } from '../../../net/index.js';
import type { FeedFormat } from '../feed-format.js';
/**
 * Requests posts. If a plugin fails at `_embed`, posts without it are better than none. A page after the last one,
 * which WordPress answers with status 400, is read as an empty page.
 * @param isRetryable whether a request without `_embed` may succeed after this status
 */
export declare function requestPosts(url: string, get: (url: string) => Promise<Answer>, isRetryable: (status: number) => boolean): Promise<Answer>;
/** A server error; 503 is none, since the server is then busy or under maintenance for all requests. */
export declare const isServerFault: (status: number) => boolean;
/**
 * Posts, or other post types, of a WordPress site, from its REST API.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export declare const wordpress: FeedFormat;
