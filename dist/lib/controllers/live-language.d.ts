import type { ReactiveControllerHost } from 'lit';
/** Draws an element anew when the page's language changes, and when its words have come. */
export declare function followLanguage(host: ReactiveControllerHost & Element): void;
