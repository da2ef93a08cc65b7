import type { ShareTarget } from '../share-target.js';
/**
 * LINE: title and the page's own text; some phones drop them and keep the URL.
 * @see https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/
 */
export declare const line: ShareTarget;
