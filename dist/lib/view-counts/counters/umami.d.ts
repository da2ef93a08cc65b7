import type { Counter } from '../counter.js';
/**
 * Umami, by the share URL of a website (`https://stats.example/share/AbC123`). Read-only: to count views, add Umami's
 * own script to the pages of the articles.
 *
 * Sends requests to that host only: `GET /api/share/AbC123` for a read token, and one `GET` for the views of all
 * pages. They contain nothing about the visitor or the articles on screen.
 * @see https://umami.is/docs/enable-share-url
 */
export declare const umami: Counter;
