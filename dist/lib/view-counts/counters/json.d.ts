import type { Counter } from '../counter.js';
/**
 * A counter that implements the contract of `docs/counter.md`, such as `kpu-news-counter` or `counter.php`.
 *
 * Sends requests to the URL in `counter` only: `GET {counter}?id=A&id=B` for the articles on screen, and
 * `POST {counter}` with `{"id":"A"}` for a viewed article. An id is the article's normalised URL.
 */
export declare const json: Counter;
