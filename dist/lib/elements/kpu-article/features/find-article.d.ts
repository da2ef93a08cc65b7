import type { FindRemote } from '../article-selection.js';
export declare const findRemote: FindRemote;
