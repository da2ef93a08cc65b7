import type { ShareTarget } from '../share-target.js';
/**
 * Email: the title as subject, on one line since a line break would start a new header; title, the page's own text
 * and the URL as body.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export declare const email: ShareTarget;
