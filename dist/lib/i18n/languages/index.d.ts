import type { Messages } from '../messages.js';
/** The languages at hand, and each of the others once a page has asked for it. */
export declare const languages: Record<string, Messages>;
/**
 * Puts the language of a `lang` value among `languages`, where it is one of ours and not there yet. A language
 * that cannot be had is asked for once only: until the next page it counts as Indonesian.
 * @returns undefined where there is nothing to wait for; else settles, never fails
 */
export declare function fetchLanguage(lang: string): Promise<void> | undefined;
