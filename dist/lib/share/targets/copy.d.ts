import type { ShareTarget } from '../share-target.js';
/**
 * Copies the URL only, without title or text.
 * @see https://w3c.github.io/clipboard-apis/#dom-clipboard-writetext
 */
export declare const copy: ShareTarget;
