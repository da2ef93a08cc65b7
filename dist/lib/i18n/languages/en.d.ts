import type { CoreMessages, RestMessages } from '../messages.js';
/** Messages of a list's first card, part of the main script. */
export declare const core: CoreMessages;
/** All other messages, part of the bundles. */
export declare const rest: RestMessages;
