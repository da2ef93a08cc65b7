import type { Counter } from '../counter.js';
/**
 * Umami, by an address that its owner has shared (`https://stats.example/share/AbC123`). It only reads: to count,
 * put Umami's own script into the pages of the articles.
 *
 * Sends to that host and nowhere else: `GET /api/share/AbC123`, which gives a token for reading, and one `GET` for the
 * views of all pages. Nothing in them tells of the visitor or of the articles on screen.
 * @see https://umami.is/docs/enable-share-url
 */
export declare const umami: Counter;
