import type { FindRemote } from '../article-selection.js';
/** Requests the article individually if the format supports that, then searches further pages. */
export declare const findRemote: FindRemote;
