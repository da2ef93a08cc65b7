import type { ShareTarget } from '../share-target.js';
/**
 * Email: the title as subject, on one line since a line break would start a new header, and in the body with
 * the page's own words and the address.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export declare const email: ShareTarget;
