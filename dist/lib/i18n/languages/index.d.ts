import type { Messages } from '../messages.js';
/** The built-in languages, and each lazy one once a page has loaded it. */
export declare const languages: Record<string, Messages>;
/**
 * Loads the language of a `lang` value into `languages` if it is a lazy one that is not loaded yet. A language that
 * fails to load is not requested again: the page then shows Indonesian.
 * @returns undefined where there is nothing to load; the promise never rejects
 */
export declare function fetchLanguage(lang: string): Promise<void> | undefined;
