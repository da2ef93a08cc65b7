import type { Locale } from '../../i18n/index.js';
import type { KpuArticle } from './kpu-article.js';
/** Makes the pictures of an article such as can be enlarged, those that come later too. */
export declare function enlarge(host: KpuArticle, locale: () => Locale): void;
