import type { ShareTarget } from '../share-target.js';
/**
 * Copies the address alone, without title or words.
 * @see https://w3c.github.io/clipboard-apis/#dom-clipboard-writetext
 */
export declare const copy: ShareTarget;
