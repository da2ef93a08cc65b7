import type { Locale } from '../../i18n/index.js';
import type { ListView } from './view.js';
/** What a screen reader is told of a list's state; the same is seen elsewhere. */
export declare function wordsOf({ feed, shown, zone }: ListView, locale: Locale, searching: boolean): string;
