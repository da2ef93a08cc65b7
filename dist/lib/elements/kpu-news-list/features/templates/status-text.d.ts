import type { Locale } from '../../../../i18n/index.js';
import type { ListView } from '../../list-view.js';
/** The announcement of a list's status for screen readers. */
export declare function statusText({ state, articles, options, isSearching }: ListView, locale: Locale): string;
