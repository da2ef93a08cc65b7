import { type Locale } from '../i18n/index.js';
/** That news could not be updated, and how old it is. */
export declare const outdated: (at: number, { t, tag }: Locale, zone: string | undefined) => string;
