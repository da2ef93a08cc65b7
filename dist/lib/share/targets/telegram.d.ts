import type { ShareTarget } from '../share-target.js';
/**
 * Telegram puts the text after the URL: the title, then the page's own text.
 * @see https://core.telegram.org/widgets/share
 */
export declare const telegram: ShareTarget;
