import type { Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { KpuNewsList } from './kpu-news-list.js';
/**
 * Reads an article in a native dialog in the list's shadow root. Escape, the button and a click beside it
 * close it; focus goes back to the card.
 */
export declare function openDialog(list: KpuNewsList, article: Article, opener: HTMLElement, t: Locale['t'], base?: string): void;
