import type { CoreMessages, RestMessages } from '../messages.js';
/** Messages of a list's first card. */
export declare const core: CoreMessages;
/** All other messages. */
export declare const rest: RestMessages;
