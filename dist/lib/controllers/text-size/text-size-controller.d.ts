import type { ReactiveControllerHost } from 'lit';
/** Connects an article's text size buttons. A choice applies to all articles of the site, in other tabs too. */
export declare function attachTextSize(host: ReactiveControllerHost & Element): void;
