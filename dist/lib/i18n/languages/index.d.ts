import type { Messages } from '../messages.js';
/** The languages that are loaded: the default one, and others once a page has asked for them. */
export declare const languages: Record<string, Messages>;
/**
 * Loads the language of a `lang` value into `languages`, once.
 * @returns undefined where there is nothing to wait for; the promise never rejects
 */
export declare function fetchLanguage(lang: string): Promise<void> | undefined;
