import type { ShareTarget } from '../share-target.js';
/**
 * The device's share sheet. It requires transient user activation and https, and in a cross-origin iframe
 * `allow="web-share"`.
 * @see https://www.w3.org/TR/web-share/
 */
export declare const native: ShareTarget;
