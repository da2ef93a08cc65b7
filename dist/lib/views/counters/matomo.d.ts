import type { Counter } from '../counter.js';
/**
 * Matomo, by its address with the number of the site (`https://stats.example/?idSite=1`; 1 by default). The site's
 * reports must be public: "anonymous" may view them. It only reads: to count, put Matomo's own script into the pages
 * of the articles. A token in a page would be a password for everybody, so none is sent.
 *
 * Sends to that host and nowhere else: one `GET` for the views of all pages. Nothing in it tells of the visitor or of
 * the articles on screen.
 * @see https://developer.matomo.org/api-reference/reporting-api
 */
export declare const matomo: Counter;
