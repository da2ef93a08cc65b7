import type { FeedController } from '../../controllers/feed-controller.js';
import type { Locale } from '../../i18n/index.js';
import type { Given } from '../kpu-element.js';
type Words = Locale['t'];
/** The way to news that came late, over the cards. It takes no place, so that nothing moves when it comes. */
export declare function newButton({ html, nothing }: Given, { waiting, reveal, host }: FeedController, t: Words): unknown;
/** Which of several feeds failed matters to nobody who reads; that some did is said once, below the cards. */
export declare function failedLine({ html, nothing }: Given, { several, error, host }: FeedController, t: Words): unknown;
export {};
