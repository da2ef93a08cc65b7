import type { ShareTarget } from '../share-target.js';
/**
 * Threads: 500 characters, in which the address and a space are counted too, since the composer may write them
 * into the text. The page's own words stand instead of the title, which the preview card says anyhow.
 * @see https://developers.facebook.com/documentation/threads/threads-web-intents
 */
export declare const threads: ShareTarget;
