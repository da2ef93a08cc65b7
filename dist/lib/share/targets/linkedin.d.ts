import type { ShareTarget } from '../share-target.js';
/**
 * LinkedIn takes the address alone: title and picture come from the page's Open Graph tags.
 * @see https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin
 */
export declare const linkedin: ShareTarget;
