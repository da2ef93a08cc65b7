import type { ShareTarget } from '../share-target.js';
/**
 * Facebook takes the URL only; title and image come from the page's Open Graph tags.
 * @see https://developers.facebook.com/docs/plugins/share-button
 */
export declare const facebook: ShareTarget;
