import { type Locale } from '../i18n/index.js';
import type { Lit } from './share-links.js';
/** "Telah dilihat 12 rb kali", read out as "Telah dilihat 12.345 kali"; undefined for a number that is short. */
export declare function shortViews({ html }: Lit, number: number, { t, tag }: Locale): unknown;
