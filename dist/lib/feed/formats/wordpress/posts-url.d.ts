/** The number of posts to request, rounded up so that caches see few different URLs. */
export declare const roundPageSize: (count: number) => number;
/**
 * The URL that the format `wordpress` requests for a plain list of posts, known before the format's code is loaded;
 * undefined for all other URLs.
 */
export declare const postsUrl: (url: string, count: number) => string | undefined;
