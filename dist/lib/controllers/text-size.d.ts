import type { LitElement } from 'lit';
/** Where a visitor's choice is kept: in the page's own storage, so that it holds for the site. */
export declare const KEY = "kpu-news:text-size";
/** What can be chosen, in per cent of the page's own size. */
export declare const SIZES: readonly number[];
/** What was chosen before, 100 where nothing was. Storage may be refused, and may hold anything. */
export declare function storedSize(): number;
/**
 * Sets the text of an article, where it has the control to change that again. Not part of the template, which is the
 * same for every visitor.
 */
export declare function applySize(host: LitElement, size: number): void;
