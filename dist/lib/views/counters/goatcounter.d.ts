import type { Counter } from '../counter.js';
/**
 * GoatCounter, by the address of its site (`https://mysite.goatcounter.com`). "Allow adding visitor counts on your
 * website" must be on in its settings. It answers one page a request, so it serves single articles only.
 *
 * Sends to that site and nowhere else: `GET /counter/{path}.json` for the article on screen, and `POST /count` with
 * path and title of one that was seen. As with every page view, GoatCounter itself may note browser, language and
 * country of the request.
 * @see https://www.goatcounter.com/help/visitor-counter
 */
export declare const goatcounter: Counter;
