import type { LitElement } from 'lit';
/** Lets a visitor choose the size of the text: in all articles of the page, and of the site's other tabs, at once. */
export declare function followSize(host: LitElement): void;
