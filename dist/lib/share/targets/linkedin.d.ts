import type { ShareTarget } from '../share-target.js';
/**
 * LinkedIn takes the URL only; title and image come from the page's Open Graph tags.
 * @see https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin
 */
export declare const linkedin: ShareTarget;
