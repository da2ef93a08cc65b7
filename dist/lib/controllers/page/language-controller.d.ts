import type { ReactiveControllerHost } from 'lit';
/** Updates an element when the page's language changes, and when the texts of its language are loaded. */
export declare function observeLanguage(host: ReactiveControllerHost & Element): void;
