import type { ShareTarget } from '../share-target.js';
/**
 * Bluesky: one text with the address in it, a blank line before. The page's own words stand instead of the
 * title, which the preview card says anyhow.
 * @see https://docs.bsky.app/docs/advanced-guides/intent-links
 */
export declare const bluesky: ShareTarget;
