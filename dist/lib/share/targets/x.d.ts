import type { ShareTarget } from '../share-target.js';
/**
 * X: 280 characters, of which any address takes 23 and the space before it one. The page's own words stand
 * instead of the title, which the preview card says anyhow.
 * @see https://docs.x.com/x-for-websites/post-button/guides/web-intent
 */
export declare const x: ShareTarget;
