import type { Messages } from '../messages.js';
/** One line per language. */
export declare const languages: Readonly<Record<string, Messages>>;
