import type { Counter } from '../counter.js';
/**
 * WordPress with the plugin WP-PostViews, or another one that puts a field `views` into the posts of its API, by the
 * address of that API (`https://situs.example/wp-json/wp/v2/posts`). It only reads: the site itself counts its visitors.
 *
 * Sends to that site and nowhere else: one `GET` with the names, or the numbers, of the posts on screen.
 * @see https://wordpress.org/plugins/wp-postviews/
 */
export declare const wordpress: Counter;
