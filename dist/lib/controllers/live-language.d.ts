import type { ReactiveControllerHost } from 'lit';
/** Draws an element anew when the page's language changes. */
export declare function followLanguage(host: ReactiveControllerHost & Element): void;
