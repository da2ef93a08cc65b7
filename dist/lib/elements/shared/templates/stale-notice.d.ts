import { type TemplateResult } from 'lit';
import { type Locale } from '../../../i18n/index.js';
/** That news could not be updated, and from when it is. */
export declare const staleText: (fetchedAt: number, { t, tag }: Locale, timeZone: string | undefined) => string;
/** The same on screen, with a button that tries again. */
export declare const staleNotice: (text: string, t: Locale["t"], retry?: () => void) => TemplateResult;
