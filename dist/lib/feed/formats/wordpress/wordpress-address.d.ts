/** A URL of the REST API that names a list of posts, or of another post type, or one of them. */
interface PostsUrl {
    readonly url: URL;
    /** What precedes the route: `/situs/wp-json`, or `/situs/` where the route is in the query. */
    readonly prefix: string;
    /** Route of the list, such as `wp/v2/posts`. */
    readonly list: string;
    /** Id of the one post that the URL names. */
    readonly id?: string;
    /** Whether the URL names a list or a post, and not just the API, which then means its posts. */
    readonly isList: boolean;
    readonly isInQuery: boolean;
}
/** Parses a URL of WordPress posts; undefined for any other URL. */
export declare function parsePostsUrl(address: string): PostsUrl | undefined;
/** Any URL of a WordPress API. */
export declare const WORDPRESS_API: RegExp;
/** URL of a route of the same API, without the rest of the query. */
export declare function apiUrl({ url, prefix, isInQuery }: PostsUrl, route: string): string;
/**
 * The URL that fetches a single article, if it is one of those that the list is about.
 * @param url a WordPress URL of posts, that of the feed
 * @param id number, slug or URL of the article
 * @returns undefined where the URL is not one of WordPress, the id is invalid, or the list is not about that article
 */
export declare function singleAddress(url: string, id: string): string | undefined;
export {};
