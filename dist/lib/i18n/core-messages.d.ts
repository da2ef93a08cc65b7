import type { CoreMessages } from './messages.js';
/** The messages that the first card of a list needs, in the languages that are part of the main script. */
export declare const coreMessages: Readonly<Record<string, CoreMessages>>;
