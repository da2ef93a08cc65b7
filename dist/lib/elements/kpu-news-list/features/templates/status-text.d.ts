import type { Locale } from '../../../../i18n/index.js';
import type { ListView } from '../../list-view.js';
/** What screen readers announce of a list's state, which is visible elsewhere. */
export declare function statusText({ state, articles, options, isSearching }: ListView, locale: Locale): string;
