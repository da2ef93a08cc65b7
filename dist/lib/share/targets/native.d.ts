import type { ShareTarget } from '../share-target.js';
/**
 * The device's own share sheet. A click opens it only while the click is fresh, on https, and in an iframe of
 * another origin only with `allow="web-share"`.
 * @see https://www.w3.org/TR/web-share/
 */
export declare const nativeSheet: ShareTarget;
