import type { Counter } from '../counter.js';
/**
 * GoatCounter, by the URL of its site (`https://mysite.goatcounter.com`). "Allow adding visitor counts on your website"
 * must be enabled in its settings. It answers for one page per request, so it works for single articles only.
 *
 * Sends requests to that site only: `GET /counter/{path}.json` for the article on screen, also with or without the slash
 * at the end of its path, and `POST /count` with path and title of a viewed article. As with any page view, GoatCounter
 * may record the browser, language and country of the request.
 * @see https://www.goatcounter.com/help/visitor-counter
 */
export declare const goatcounter: Counter;
