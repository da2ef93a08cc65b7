import type { Locale } from '../../i18n/index.js';
import type { Given } from '../kpu-element.js';
import type { ListView } from './view.js';
/** The way to the pictures of all cards, where data is saved. */
export declare function picturesButton({ html, nothing }: Given, { extras, feed: { host }, show, layout, shown }: ListView, t: Locale['t']): unknown;
