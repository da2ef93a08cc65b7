import type { ShareTarget } from '../share-target.js';
/**
 * Telegram puts the text after the address: the title, then the page's own words.
 * @see https://core.telegram.org/widgets/share
 */
export declare const telegram: ShareTarget;
