import type { Locale } from '../../../../i18n/index.js';
import type { ListView } from '../../list-view.js';
import type { ListActions } from '../list-actions.js';
/** The button that shows the images of all cards in data-saving mode. */
export declare function showImagesButton({ options, show, articles }: ListView, t: Locale['t'], actions?: ListActions): unknown;
