import type { ShareTarget } from '../share-target.js';
/**
 * X: 280 characters, of which any URL takes 23 and the space before it one. The page's own text replaces the title,
 * which the preview card shows anyway.
 * @see https://docs.x.com/x-for-websites/post-button/guides/web-intent
 */
export declare const x: ShareTarget;
