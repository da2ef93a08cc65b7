import type { ShareTarget } from '../share-target.js';
/**
 * Bluesky takes one text that ends with the URL, after a blank line. The page's own text replaces the title, which
 * the preview card shows anyway.
 * @see https://docs.bsky.app/docs/advanced-guides/intent-links
 */
export declare const bluesky: ShareTarget;
