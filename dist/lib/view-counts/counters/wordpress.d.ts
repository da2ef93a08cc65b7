import type { Counter } from '../counter.js';
/**
 * WordPress with the plugin WP-PostViews, or any other one that adds a field `views` to the posts of the REST API, by
 * the URL of that API (`https://situs.example/wp-json/wp/v2/posts`). Read-only: the site itself counts its visitors.
 *
 * Sends one `GET` to that site with the slugs or the ids of the posts on screen.
 * @see https://wordpress.org/plugins/wp-postviews/
 */
export declare const wordpress: Counter;
