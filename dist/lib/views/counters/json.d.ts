import type { Counter } from '../counter.js';
/**
 * A counter that keeps the contract of `docs/counter.md`, such as `kpu-news-counter` or a page of PHP.
 *
 * Sends to the address in `counter` and nowhere else: `GET {counter}?id=A&id=B` for the articles on screen, and
 * `POST {counter}` with `{"id":"A"}` for one that was seen. An id is the article's own address.
 */
export declare const json: Counter;
