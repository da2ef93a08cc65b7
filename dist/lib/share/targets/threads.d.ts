import type { ShareTarget } from '../share-target.js';
/**
 * Threads: 500 characters including the URL and a space, since the composer may append them to the text. The page's
 * own text replaces the title, which the preview card shows anyway.
 * @see https://developers.facebook.com/documentation/threads/threads-web-intents
 */
export declare const threads: ShareTarget;
