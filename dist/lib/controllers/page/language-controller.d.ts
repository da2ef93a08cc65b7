import type { ReactiveControllerHost } from 'lit';
/**
 * Updates an element when the page's language changes, and when the texts of its language are loaded.
 * @param getLang the language of its words
 */
export declare function observeLanguage(host: ReactiveControllerHost & Element, getLang?: () => string): void;
