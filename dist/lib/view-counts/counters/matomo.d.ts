import type { Counter } from '../counter.js';
/**
 * Matomo, by its URL with the id of the site (`https://stats.example/?idSite=1`; 1 by default). The site's reports must
 * be viewable by "anonymous", since a token in the page would be public. Read-only: to count views, add Matomo's own
 * script to the pages of the articles.
 *
 * Sends one `GET` to that host for the views of all pages. It contains nothing about the visitor or the articles on
 * screen.
 * @see https://developer.matomo.org/api-reference/reporting-api
 */
export declare const matomo: Counter;
