import { type Locale } from '../../../i18n/index.js';
/** "Telah dilihat 12 rb kali", announced as "Telah dilihat 12.345 kali"; undefined for a smaller number. */
export declare function compactViewCount(count: number, { t, tag }: Locale): unknown;
