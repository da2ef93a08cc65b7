import type { ShareTarget } from '../share-target.js';
/**
 * Facebook takes the address alone: title and picture come from the page's Open Graph tags.
 * @see https://developers.facebook.com/docs/plugins/share-button
 */
export declare const facebook: ShareTarget;
