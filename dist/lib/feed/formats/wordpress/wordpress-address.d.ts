/** A list of the API that we read: posts, or another type of post. */
interface Posts {
    readonly url: URL;
    /** What comes before the route: `/situs/wp-json`, or `/situs/` where the query names the route. */
    readonly before: string;
    /** The list's own route, such as `wp/v2/posts`. */
    readonly list: string;
    /** Number of the one post that the address is of. */
    readonly id?: string;
    /** Whether the address names the list, and not the API alone, which means the posts. */
    readonly whole: boolean;
    readonly inQuery: boolean;
}
/** What a WordPress address asks for; undefined for any other address. */
export declare function postsOf(address: string): Posts | undefined;
/** Addresses of a WordPress API, whatever they ask of it. */
export declare const WORDPRESS: RegExp;
/** The address of a route of the same API, without the rest of the query. */
export declare function routed({ url, before, inQuery }: Posts, route: string): string;
/**
 * The address that fetches one article alone.
 * @param url a WordPress address of posts, the feed's own
 * @param id number, slug or web address of the article
 * @returns undefined where the address is not of WordPress, or the id names nothing
 */
export declare function singleAddress(url: string, id: string): string | undefined;
export {};
